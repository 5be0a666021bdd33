package org.zonewright.app;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.zonewright.Zones;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.session.Formats;
import org.zonewright.session.OpenZone;
import org.zonewright.session.SaveZone;

import java.nio.file.Path;
import java.util.Optional;

/// A zone in a file, with SOA and NS sets and at most one A set more.
///
/// @param origin its name, such as `example.com.`
record ZoneOnDisk(String origin, Path file) {

    /// Writes one.
    ///
    /// @param set a line of [Zones]
    static ZoneOnDisk write(Path folder, String origin, String set) {
        Path file = folder.resolve(origin + "json");
        var written = SaveZone.saveAs(Zones.hosted(origin, set), Formats.nativeFormat(), file);
        assertInstanceOf(SaveZone.Outcome.Saved.class, written);
        return new ZoneOnDisk(origin, file);
    }

    /// What the window is called that has it in front.
    String title() {
        return origin.substring(0, origin.length() - 1) + " – Zonewright";
    }

    /// The same while it is not saved.
    String unsavedTitle() {
        return "● " + title();
    }

    /// The A set of a name below it.
    Optional<RecordSet> set(String name) {
        var opened = OpenZone.open(file, Optional.empty());
        var key = RecordSet.Key.simple(name + "." + origin, RecordType.A);
        return assertInstanceOf(OpenZone.Outcome.Opened.class, opened).zone().zone().find(key);
    }

    /// A set as this zone would have it.
    ///
    /// @param line of [Zones]
    Optional<RecordSet> expected(String line) {
        return Optional.of(Zones.set(origin, line));
    }
}
