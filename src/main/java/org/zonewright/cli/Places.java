package org.zonewright.cli;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.codec.Location;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.session.OpenedZone;

import java.util.Optional;

/// Where in its file something of a zone stands.
record Places(OpenedZone zone) {

    private static final Location BEGINNING = new Location(1, 1);

    /// The row of a finding; else the first row of its name, of the zone's own name, of the file.
    Location of(Finding finding) {
        return finding.at()
                .flatMap(this::of)
                .or(() -> ofName(finding.name()))
                .or(() -> ofName(zone.zone().name()))
                .orElse(BEGINNING);
    }

    Optional<Location> of(EntryId row) {
        return Optional.ofNullable(zone.locations().get(row));
    }

    private Optional<Location> ofName(DomainName name) {
        return zone.zone().at(name).stream()
                .map(RecordSet::key)
                .flatMap(key -> of(key).stream())
                .findFirst();
    }
}
