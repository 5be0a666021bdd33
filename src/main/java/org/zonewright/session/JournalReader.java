package org.zonewright.session;

import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document.EditLog.Entry;
import org.zonewright.session.JournalJson.Line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what a crash left of a journal.
final class JournalReader {

    /// A journal as far as it can be read.
    ///
    /// @param lines after the base, in order
    /// @param end octets up to the last whole line
    /// @param isTorn whether something unreadable follows that
    record Content(
            Line.Header header, List<String> base, List<Line> lines, long end, boolean isTorn) {

        /// What the file of the document held when it was last read or written.
        Optional<FileIdentity> file() {
            Optional<FileIdentity> file = header.file();
            for (Line line : lines) {
                file = line instanceof Line.Saved saved ? Optional.of(saved.file()) : file;
            }
            return file;
        }

        /// Edits, and moves in the history, that the file does not have. The zone of a step may
        /// have reached the file after more edits were made.
        private List<Entry> unsaved() {
            var entries = new ArrayList<Entry>();
            var stoodAt = new ArrayList<Integer>();
            int steps = 1;
            for (Line line : lines) {
                switch (line) {
                    case Line.Done(Entry.Applied applied) -> {
                        entries.add(applied);
                        stoodAt.add(steps++);
                    }
                    case Line.Done(Entry.JumpedTo jump) -> {
                        entries.add(jump);
                        stoodAt.add(jump.step());
                    }
                    case Line.Saved(int step, _, _) -> {
                        int saved = stoodAt.lastIndexOf(step) + 1;
                        entries.subList(0, saved).clear();
                        stoodAt.subList(0, saved).clear();
                    }
                    case Line.Header _ -> {}
                }
            }
            return entries;
        }

        boolean hasUnsaved() {
            return !unsaved().isEmpty();
        }

        Recoverable summary(String id) {
            List<Entry> entries = unsaved();
            return new Recoverable(
                    id,
                    header.zone(),
                    file().map(FileIdentity::path),
                    (int) entries.stream().filter(Entry.Applied.class::isInstance).count(),
                    entries.isEmpty() ? header.opened() : entries.getLast().at());
        }
    }

    private JournalReader() {}

    /// @return empty if there is no whole beginning: nothing had been committed then
    /// @throws IOException if the file cannot be read
    static Optional<Content> read(Path journal) throws IOException {
        byte[] octets = Files.readAllBytes(journal);
        var lines = new Lines(octets);
        Optional<String> first = lines.next();
        if (first.flatMap(JournalJson::read).orElse(null) instanceof Line.Header header) {
            var base = new ArrayList<String>();
            for (int i = 0; i < header.baseLines(); i++) {
                Optional<String> line = lines.next();
                if (line.isEmpty()) {
                    return Optional.empty();
                }
                base.add(line.get());
            }
            return Optional.of(entries(header, base, lines, octets.length));
        }
        return Optional.empty();
    }

    private static Content entries(
            Line.Header header, List<String> base, Lines lines, long length) {
        var read = new ArrayList<Line>();
        long end = lines.at();
        int steps = 1;
        while (true) {
            Optional<Line> line = lines.next().flatMap(JournalJson::read);
            if (line.isEmpty() || step(line.get()) >= steps) {
                return new Content(header, base, List.copyOf(read), end, end < length);
            }
            read.add(line.get());
            steps += line.get() instanceof Line.Done(Entry.Applied _) ? 1 : 0;
            end = lines.at();
        }
    }

    /// The step that a line speaks of, which must be there.
    private static int step(Line line) {
        return switch (line) {
            case Line.Done(Entry.JumpedTo(int step, _)) -> step;
            case Line.Saved(int step, _, _) -> step;
            case Line.Done(Entry.Applied _) -> 0;
            case Line.Header _ -> Integer.MAX_VALUE;
        };
    }

    /// Does everything again.
    ///
    /// @return empty if the base cannot be read
    static Optional<History> replay(Content content) {
        return JournalJson.readBase(content.base())
                .map(base -> replay(base, content.header().opened(), content.lines()));
    }

    private static History replay(Zone base, Instant opened, List<Line> lines) {
        History history = History.of(base, opened);
        for (Line line : lines) {
            history =
                    switch (line) {
                        case Line.Done(Entry.Applied(var edit, Phrase name, Instant at)) ->
                                history.push(edit, name, at);
                        case Line.Done(Entry.JumpedTo(int step, _)) -> history.jumpTo(step);
                        case Line.Saved(int step, _, _) ->
                                history.markSaved(history.steps().get(step));
                        case Line.Header _ -> history;
                    };
        }
        return history;
    }

    /// Whole lines of a text, one after the other.
    private static final class Lines {
        private final byte[] text;
        private int at;

        Lines(byte[] text) {
            this.text = text;
        }

        int at() {
            return at;
        }

        Optional<String> next() {
            for (int to = at; to < text.length; to++) {
                if (text[to] == '\n') {
                    var line = new String(text, at, to - at, StandardCharsets.UTF_8);
                    at = to + 1;
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        }
    }
}
