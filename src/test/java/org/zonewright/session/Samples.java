package org.zonewright.session;

import org.zonewright.Zones;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// Files and edits for the tests of this package.
final class Samples {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final Phrase NAME = Phrase.of("edit.opened");

    static final Zone ZONE = Zones.hosted("example.com.", "www A 192.0.2.1\n");

    private Samples() {}

    static Edit put(String line) {
        return new Edit.Put(set(line));
    }

    static RecordSet set(String line) {
        return Zones.set("example.com.", line);
    }

    static String text(Zone zone) {
        var text = new StringBuilder();
        try {
            Formats.nativeFormat().write(zone, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    static Path write(Path file, Zone zone) throws IOException {
        return Files.write(file, text(zone).getBytes(StandardCharsets.UTF_8));
    }

    static ZoneFile open(Workspace workspace, Path path) {
        return workspace.open(path, Optional.empty())
                        instanceof Workspace.Opening.Opened(ZoneFile file)
                ? file
                : org.junit.jupiter.api.Assertions.fail(path + " did not open");
    }

    /// Saves in place and takes note, as the window does.
    static SaveZone.Outcome save(ZoneFile file) throws Exception {
        return finish(file, file.save());
    }

    static SaveZone.Outcome finish(ZoneFile file, ZoneFile.Saving saving) throws Exception {
        SaveZone.Outcome outcome = saving.job().run(Job.Progress.SILENT);
        if (outcome instanceof SaveZone.Outcome.Saved saved) {
            file.saved(saving, saved);
        }
        return outcome;
    }
}
