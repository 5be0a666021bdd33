package org.zonewright.session;

import static org.zonewright.session.EditJson.JSON;
import static org.zonewright.session.EditJson.list;
import static org.zonewright.session.EditJson.strings;
import static org.zonewright.session.EditJson.text;
import static org.zonewright.session.EditJson.with;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document.EditLog.Entry;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines of a journal.
final class JournalJson {

    /// Of the journal's form; a journal of another is not touched.
    private static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
        ObjectNode header =
                JSON.objectNode()
                        .put("zonewright", VERSION)
                        .put("zone", base.name().text())
                        .put("opened", opened.toString())
                        .put("base", ZoneJson.lines(base));
        file.ifPresent(identity -> with(header, "file", write(identity)));
        return Stream.concat(Stream.of(header), ZoneJson.write(base))
                .map(MAPPER::writeValueAsString);
    }

    /// Reads the lines of the zone as it was opened.
    ///
    /// @return empty if they are not what the writer wrote
    static Optional<Zone> readBase(List<String> lines) {
        try {
            return Optional.of(ZoneJson.read(lines.stream().map(MAPPER::readTree).toList()));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    static String line(Entry entry) {
        ObjectNode out = JSON.objectNode().put("at", entry.at().toString());
        switch (entry) {
            case Entry.Applied(var edit, Phrase(String key, var args), _) -> {
                with(out.put("name", key), "args", strings(args));
                with(out, "edit", EditJson.write(edit));
            }
            case Entry.JumpedTo(int step, _) -> out.put("jump", step);
        }
        return MAPPER.writeValueAsString(out);
    }

    static String savedLine(int step, FileIdentity file, Instant at) {
        ObjectNode out = JSON.objectNode().put("at", at.toString()).put("saved", step);
        return MAPPER.writeValueAsString(with(out, "file", write(file)));
    }

    /// Reads a line.
    ///
    /// @return empty if it is none that the writers here write
    static Optional<Line> read(String line) {
        try {
            return Optional.of(read(MAPPER.readTree(line)));
        } catch (RuntimeException _) {
            // Torn by a crash or edited by hand: whatever the reader stumbles over, it is no line.
            return Optional.empty();
        }
    }

    private static Line read(JsonNode json) {
        if (json.has("zonewright")) {
            if (json.required("zonewright").intValue() != VERSION) {
                throw new IllegalArgumentException("a journal of another version");
            }
            return new Line.Header(
                    DomainName.of(text(json, "zone")),
                    Optional.ofNullable(json.get("file")).map(JournalJson::readIdentity),
                    Instant.parse(text(json, "opened")),
                    json.required("base").intValue());
        }
        Instant at = Instant.parse(text(json, "at"));
        if (json.has("saved")) {
            return new Line.Saved(
                    json.required("saved").intValue(), readIdentity(json.required("file")), at);
        }
        if (json.has("jump")) {
            return new Line.Done(new Entry.JumpedTo(json.required("jump").intValue(), at));
        }
        var args = list(json.required("args"), JsonNode::stringValue);
        return new Line.Done(
                new Entry.Applied(
                        EditJson.read(json.required("edit")),
                        new Phrase(text(json, "name"), args),
                        at));
    }

    private static ObjectNode write(FileIdentity file) {
        return JSON.objectNode()
                .put("path", file.path().toString())
                .put("size", file.size())
                .put("modified", file.modified().toString())
                .put("digest", file.digest());
    }

    private static FileIdentity readIdentity(JsonNode json) {
        return new FileIdentity(
                Path.of(text(json, "path")),
                json.required("size").longValue(),
                Instant.parse(text(json, "modified")),
                text(json, "digest"));
    }
}
