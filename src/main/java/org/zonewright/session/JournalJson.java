package org.zonewright.session;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document.EditLog.Entry;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines of a journal.
final class JournalJson {

    /// Of the journal's form; a journal of another is not touched.
    private static final int VERSION = 1;

    /// One line of a journal.
    sealed interface Line {

        /// The first.
        ///
        /// @param baseLines how many lines after it are the zone as it was opened
        record Header(DomainName zone, Optional<FileIdentity> file, Instant opened, int baseLines)
                implements Line {}

        record Done(Entry entry) implements Line {}

        /// @param step number of the step that was saved
        record Saved(int step, FileIdentity file, Instant at) implements Line {}
    }

    private JournalJson() {}

    /// The lines that a journal begins with.
    static Stream<String> head(Zone base, Optional<FileIdentity> file, Instant opened) {
        JsonObject header =
                new JsonObject()
                        .put("zonewright", VERSION)
                        .put("zone", base.name().text())
                        .put("opened", opened.toString())
                        .put("base", ZoneJson.size(base))
                        .putIfPresent("file", file.map(JournalJson::write));
        return Stream.concat(Stream.of(header), ZoneJson.write(base)).map(JsonObject::toString);
    }

    /// Reads the lines of the zone as it was opened.
    ///
    /// @return empty if they are not what the writer wrote
    static Optional<Zone> readBase(List<String> lines) {
        try {
            return Optional.of(ZoneJson.read(lines.stream().map(JsonObject::read).toList()));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    static String line(Entry entry) {
        JsonObject out = new JsonObject().put("at", entry.at().toString());
        return switch (entry) {
            case Entry.Applied(var edit, Phrase(String key, var args), _) ->
                    out.put("name", key)
                            .put("args", args)
                            .put("edit", EditJson.write(edit))
                            .toString();
            case Entry.JumpedTo(int step, _) -> out.put("jump", step).toString();
        };
    }

    static String savedLine(int step, FileIdentity file, Instant at) {
        return new JsonObject()
                .put("at", at.toString())
                .put("saved", step)
                .put("file", write(file))
                .toString();
    }

    /// Reads a line.
    ///
    /// @return empty if it is none that the writers here write
    static Optional<Line> read(String line) {
        try {
            return Optional.of(read(JsonObject.read(line)));
        } catch (RuntimeException _) {
            // Torn by a crash or edited by hand: whatever the reader stumbles over, it is no line.
            return Optional.empty();
        }
    }

    private static Line read(JsonObject json) {
        if (json.has("zonewright")) {
            return readHeader(json);
        }
        Instant at = Instant.parse(json.text("at"));
        if (json.has("saved")) {
            return new Line.Saved(
                    (int) json.number("saved"), readIdentity(json.object("file")), at);
        }
        if (json.has("jump")) {
            return new Line.Done(new Entry.JumpedTo((int) json.number("jump"), at));
        }
        return new Line.Done(
                new Entry.Applied(
                        EditJson.read(json.object("edit")),
                        new Phrase(json.text("name"), json.strings("args")),
                        at));
    }

    private static Line readHeader(JsonObject json) {
        if (json.number("zonewright") != VERSION) {
            throw new IllegalArgumentException("a journal of another version");
        }
        return new Line.Header(
                DomainName.of(json.text("zone")),
                json.optional("file", JsonObject.class).map(JournalJson::readIdentity),
                Instant.parse(json.text("opened")),
                (int) json.number("base"));
    }

    private static JsonObject write(FileIdentity file) {
        return new JsonObject()
                .put("path", file.path().toString())
                .put("size", file.size())
                .put("modified", file.modified().toString())
                .put("digest", file.digest().text());
    }

    private static FileIdentity readIdentity(JsonObject json) {
        return new FileIdentity(
                Path.of(json.text("path")),
                json.number("size"),
                Instant.parse(json.text("modified")),
                new Digest(json.text("digest")));
    }
}
