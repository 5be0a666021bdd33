package org.zonewright.codec.report;

import org.zonewright.codec.Loss;
import org.zonewright.codec.text.ZoneLosses;
import org.zonewright.codec.text.ZoneLosses.Part;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Set;

/// What a report does not tell.
final class ReportLosses {

    private ReportLosses() {}

    static List<Loss> of(Zone zone) {
        var losses = new ZoneLosses();
        losses.ofZone(zone, Set.of(Part.ZONE_ID, Part.PRIVATE, Part.COMMENT, Part.NAME_SERVERS));
        zone.sets().stream()
                .filter(set -> !set.extras().isEmpty())
                .forEach(set -> losses.of(set, "codec.loss-extras"));
        zone.unreadable().forEach(set -> losses.of(set, "codec.loss-unreadable"));
        return losses.all();
    }
}
