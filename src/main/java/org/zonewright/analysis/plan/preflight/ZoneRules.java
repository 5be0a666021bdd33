package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.rules.ZoneSize;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;

/// What must hold of a zone after a batch: it keeps its SOA and its name servers, and grows no
/// further than it may. A file without SOA or NS is part of an export and cannot lose them.
final class ZoneRules {

    private ZoneRules() {}

    static List<Message> of(Zone before, Zone after) {
        var messages = new ArrayList<Message>();
        if (isLost(RecordType.SOA, before, after)) {
            messages.add(Message.known("lint.wording.one-soa"));
        }
        if (isLost(RecordType.NS, before, after)) {
            messages.add(Message.known("lint.wording.apex-ns"));
        }
        if (size(after) > ZoneSize.QUOTA && size(before) <= ZoneSize.QUOTA) {
            messages.add(Message.known("lint.wording.zone-10000", after.info().id().orElse("?")));
        }
        return messages;
    }

    static int size(Zone zone) {
        return zone.size() + zone.unreadable().size();
    }

    private static boolean isLost(RecordType type, Zone before, Zone after) {
        return has(type, before) && !has(type, after);
    }

    private static boolean has(RecordType type, Zone zone) {
        return !zone.group(zone.name(), type).isEmpty()
                || zone.unreadable().stream()
                        .anyMatch(set -> set.name().equals(zone.name()) && set.type().equals(type));
    }
}
