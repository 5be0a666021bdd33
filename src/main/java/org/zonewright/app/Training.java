package org.zonewright.app;

import org.zonewright.cli.CommandLineInterface;
import org.zonewright.cli.Terminal;
import org.zonewright.l10n.Messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// What the build runs when it makes the application image, once, for the JVM to record which
/// classes the program loads: each command on the sample zone, then the tour of the window. With
/// that record the program starts in a third of the time.
public final class Training {

    private static final String SAMPLE = "/org/zonewright/sample/example.com.json";

    private Training() {}

    /// @param args a folder for what the commands write
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String zone = folder.resolve("sample.json").toString();
        try (var sample = Objects.requireNonNull(Training.class.getResourceAsStream(SAMPLE))) {
            Files.write(Path.of(zone), sample.readAllBytes());
        }
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        nowhere,
                        nowhere,
                        new Messages(Locale.getDefault()));
        var commands = new CommandLineInterface(terminal, _ -> List.of());
        for (String line :
                List.of(
                        "--help",
                        "show ZONE",
                        "show ZONE --format json",
                        "lint ZONE",
                        "lint ZONE --format json",
                        "simulate ZONE www.example.com A",
                        "simulate ZONE www.example.com A --format json --distribution",
                        "convert ZONE --to change-batch",
                        "graph ZONE --to dot",
                        "graph ZONE --to svg")) {
            commands.run(arguments(line, zone));
        }
        Main.main(new String[] {"tour", "--out", folder.resolve("tour").toString()});
    }

    /// @param zone a path, spaces and all
    private static List<String> arguments(String line, String zone) {
        return Stream.of(line.split(" ")).map(word -> word.equals("ZONE") ? zone : word).toList();
    }
}
