package org.zonewright.cli;

import org.zonewright.codec.Problem;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.OpenTogether;
import org.zonewright.session.OpenZone;
import org.zonewright.session.OpenedZone;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a command reads from and prints to.
///
/// @param out results, and nothing else
/// @param err what a person should know
public record Terminal(InputStream in, PrintStream out, PrintStream err, Messages words) {

    /// The process's own streams, in UTF-8 and English whatever the locale: scripts read them.
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                new Messages(Locale.ENGLISH));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(
                new BufferedOutputStream(new UntilReaderLeaves(new FileOutputStream(stream))),
                false,
                StandardCharsets.UTF_8);
    }

    /// Reads a zone file; says what is wrong with it.
    ///
    /// @return empty if there is no zone in it
    Optional<OpenedZone> open(Path path, OpenZone.Manner manner) {
        Optional<OpenedZone> zone = read(path, manner);
        zone.ifPresent(opened -> complain(opened.problems()));
        return zone;
    }

    /// Reads a zone file; says why there is no zone in it, if there is none.
    Optional<OpenedZone> read(Path path, OpenZone.Manner manner) {
        return zone(path, OpenZone.open(path, manner));
    }

    /// Zones of files given together.
    ///
    /// @param unread files that no zone could be read from
    record Together(List<OpenedZone> zones, List<Path> unread) {
        boolean isWhole() {
            return unread.isEmpty();
        }
    }

    /// Reads zone files, and files that say something of these zones; says why there is no zone in
    /// one, if there is none.
    Together readTogether(List<Path> paths, OpenZone.Manner manner) {
        Map<Path, OpenZone.Outcome> outcomes = OpenTogether.open(paths, manner);
        var zones = new ArrayList<OpenedZone>();
        var unread = new ArrayList<Path>();
        outcomes.forEach(
                (path, outcome) ->
                        zone(path, outcome).ifPresentOrElse(zones::add, () -> unread.add(path)));
        return new Together(zones, unread);
    }

    /// The same; says what is wrong with the zones too.
    Together openTogether(List<Path> paths, OpenZone.Manner manner) {
        Together read = readTogether(paths, manner);
        read.zones().forEach(zone -> complain(zone.problems()));
        return read;
    }

    private Optional<OpenedZone> zone(Path path, OpenZone.Outcome outcome) {
        return switch (outcome) {
            case OpenZone.Outcome.Opened(OpenedZone zone) -> Optional.of(zone);
            case OpenZone.Outcome.NeedsOrigin(var problems) -> {
                complain(problems);
                complain(List.of(needsOrigin(path.toString())));
                yield Optional.empty();
            }
            case OpenZone.Outcome.AsksToInclude _ ->
                    throw new IllegalStateException(path.toString());
            case OpenZone.Outcome.Refused(var problems) -> {
                complain(problems);
                yield Optional.empty();
            }
        };
    }

    static Problem needsOrigin(String file) {
        return new Problem(file, 1, 1, "", Phrase.of("cli.needs-origin"));
    }

    void complain(List<Problem> problems) {
        problems.forEach(problem -> err.println(text(problem)));
    }

    void complain(Phrase what) {
        err.println(words.text(what));
    }

    /// Says what went wrong with a file as a whole.
    void complainOf(Path file, Phrase what) {
        err.println(file + ": " + words.text(what));
    }

    /// `file:line:col: what`.
    String text(Problem problem) {
        return "%s:%d:%d: %s"
                .formatted(
                        problem.source(),
                        problem.line(),
                        problem.column(),
                        words.text(problem.message()));
    }
}
