package org.zonewright.cli;

import org.zonewright.Zones;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Runs commands in this process.
final class Cli {

    /// What a run came to.
    record Result(int code, String out, String err) {}

    private Cli() {}

    static Result run(Object... arguments) {
        return runWith("", arguments);
    }

    /// @param input what standard input holds
    static Result runWith(String input, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal =
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        new Messages(Locale.ENGLISH));
        var words = List.of(arguments).stream().map(Object::toString).toList();
        int code = new CommandLineInterface(terminal, _ -> List.of(), _ -> true).run(words);
        return new Result(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// A zone file of these record sets beside SOA and NS.
    static Path zone(Path file, String origin, String text) throws IOException {
        return write(file, Zones.hosted(origin, text));
    }

    static Path write(Path file, Zone zone) throws IOException {
        var text = new StringBuilder();
        Formats.nativeFormat().write(zone, text);
        return Files.writeString(file, text);
    }

    /// The zone that tests of `simulate` put their questions to: each kind of answer once.
    static Path askedZone(Path folder) throws IOException {
        return zone(
                folder.resolve("zone.json"),
                "example.com.",
                """
                www    60 A 192.0.2.1
                *.wild 60 TXT "a b"
                to     60 CNAME www.example.com.
                split  60 A 192.0.2.11 ; weighted 3 id=a hc=check-1
                split  60 A 192.0.2.12 ; weighted 1 id=b
                geo    60 A 192.0.2.21 ; geo continent=EU id=eu
                geo    60 A 192.0.2.22 ; geo country=* id=default
                sub    60 NS ns.example.net.
                """);
    }
}
