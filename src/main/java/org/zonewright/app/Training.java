package org.zonewright.app;

import javafx.application.Platform;
import javafx.stage.Window;

import org.zonewright.cli.CommandLineInterface;
import org.zonewright.cli.Terminal;
import org.zonewright.l10n.Messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// What the build runs when it makes the application image, once, for the JVM to record which
/// classes the program loads: each command on the sample zone, the window as it starts, then the
/// tour of it. With that record the program starts in a third of the time.
///
/// No display is asked for. The classes that the toolkit uses with one only are loaded by name.
public final class Training {

    private static final String CLASS = ".class";

    /// How long the window takes to do what follows its first picture.
    private static final long SETTLED_MILLIS = 1_000;

    private static final int HOSTS = 20_000;
    private static final int RUNS = 3;

    private static final String SAMPLE = "/org/zonewright/sample/example.com.json";

    /// Where JavaFX keeps what it uses with a display: GTK, Windows, macOS and the graphics card.
    private static final List<String> WITH_DISPLAY =
            List.of(
                    "com.sun.glass.ui",
                    "com.sun.glass.ui.gtk",
                    "com.sun.glass.ui.win",
                    "com.sun.glass.ui.mac",
                    "com.sun.javafx.iio.png",
                    "com.sun.javafx.image.impl",
                    "com.sun.javafx.tk.quantum",
                    "com.sun.prism.es2",
                    "com.sun.prism.d3d",
                    "com.sun.prism.impl");

    private Training() {}

    /// @param args a folder for what the commands write
    public static void main(String[] args) throws IOException, InterruptedException {
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
                        new Messages(Locale.ENGLISH));
        var commands = new CommandLineInterface(terminal, _ -> List.of(), _ -> true);
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
                        "graph ZONE --to svg",
                        "serve ZONE --port 0")) {
            commands.run(arguments(line, zone));
        }
        String many = Files.writeString(folder.resolve("many.zone"), many()).toString();
        for (int run = 0; run < RUNS; run++) {
            commands.run(List.of("lint", "--set", "route53", many));
        }
        for (String each : WITH_DISPLAY) {
            load(Platform.class.getModule(), each);
        }
        TourRun.withoutDisplay();
        WindowStart.run(List.of(Path.of(zone)));
        Platform.setImplicitExit(false);
        while (!Fx.get(Training::showsRecords)) {
            Thread.sleep(50);
        }
        Thread.sleep(SETTLED_MILLIS);
        new Tour(Files.createDirectories(folder.resolve("tour"))).pictures();
        System.exit(0);
    }

    /// A zone in which the JVM learns what matters in large ones.
    private static String many() {
        var text = new StringBuilder("$ORIGIN example.com.\n$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n");
        text.append("@ NS ns1\n@ NS ns2\nns1 A 192.0.2.1\nns2 A 192.0.2.2\n");
        for (int host = 0; host < HOSTS; host++) {
            String name = "host-%06d".formatted(host);
            text.append(name).append(" IN A 192.0.2.").append(host % 251).append('\n');
            text.append(name).append(" 60 IN A 198.51.100.").append(host % 251).append('\n');
            text.append(name).append(" IN AAAA 2001:db8::").append(host % 9999).append('\n');
            text.append(name).append(" IN MX 10 ").append(name).append('\n');
            text.append(name).append(" IN TXT \"v=spf1 -all\"\n");
            text.append("www.").append(name).append(" IN CNAME ").append(name).append('\n');
        }
        return text.toString();
    }

    private static boolean showsRecords() {
        return Window.getWindows().stream()
                .anyMatch(window -> window.getScene().lookup("#records .table-row-cell") != null);
    }

    /// Loads all classes of a package, without running any of them.
    private static void load(Module owner, String name) throws IOException {
        Path place = Path.of(URI.create("jrt:/" + owner.getName())).resolve(name.replace('.', '/'));
        if (!Files.isDirectory(place)) {
            return;
        }
        try (var files = Files.list(place)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(CLASS))
                    .map(file -> file.substring(0, file.length() - CLASS.length()))
                    .forEach(simple -> Class.forName(owner, name + "." + simple));
        }
    }

    /// @param zone a path, spaces and all
    private static List<String> arguments(String line, String zone) {
        return Stream.of(line.split(" ")).map(word -> word.equals("ZONE") ? zone : word).toList();
    }
}
