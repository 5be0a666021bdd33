package org.zonewright.session;

import org.zonewright.codec.Codec;
import org.zonewright.codec.Location;
import org.zonewright.codec.Problem;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Map;

/// A zone as it was read from a file.
///
/// @param locations where each row stands in the file; never changes
/// @param problems what is wrong with the text, in its order; the zone could be read all the same
/// @param codec the format it was read in
public record OpenedZone(
        Zone zone,
        Map<EntryId, Location> locations,
        List<Problem> problems,
        Codec codec,
        FileIdentity file) {
    public OpenedZone {
        problems = List.copyOf(problems);
    }

    /// Whether something of the text is missing in the zone.
    public boolean isMissingSomething() {
        return problems.stream().anyMatch(Problem::isLeftOut);
    }

    /// What is wrong with the text beside its record sets, in its order.
    public List<FileFinding> findings() {
        return FileProblems.of(this);
    }
}
