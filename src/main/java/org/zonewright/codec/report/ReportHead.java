package org.zonewright.codec.report;

import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.List;

/// What stands above the table: the facts of the zone, one a line.
final class ReportHead {

    private ReportHead() {}

    static List<String> lines(Zone zone, ReportWords words) {
        ZoneInfo info = zone.info();
        var lines = new ArrayList<String>();
        lines.add(words.text(info.isPrivate() ? "codec.report-private" : "codec.report-public"));
        info.id().ifPresent(id -> lines.add(words.text("codec.report-id", id)));
        if (!info.comment().isEmpty()) {
            lines.add(words.text("codec.report-comment", info.comment()));
        }
        if (!info.nameServers().isEmpty()) {
            lines.add(words.text("codec.report-servers", String.join(", ", info.nameServers())));
        }
        info.vpcs()
                .forEach(vpc -> lines.add(words.text("codec.report-vpc", vpc.id(), vpc.region())));
        lines.add(words.text("codec.report-sets", zone.size()));
        return lines;
    }
}
