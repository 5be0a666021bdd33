package org.zonewright.gui.bulk;

import org.zonewright.gui.TypedName;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

/// Gives names another beginning or ending; both as the table shows them, relative to the zone.
///
/// @param from may be empty: then `to` is put before or behind every name
record Rename(End end, String from, String to, DomainName zone) implements Transform {

    /// Which end of a name.
    enum End {
        PREFIX,
        SUFFIX
    }

    @Override
    public String id() {
        return "rename";
    }

    @Override
    public Outcome of(RecordSet set) {
        String name = set.name().relativeTo(zone);
        if (set.name().equals(zone)) {
            return Outcome.untouched("gui.bulk.why.apex");
        }
        boolean has = end == End.PREFIX ? name.startsWith(from) : name.endsWith(from);
        if (!has) {
            return Outcome.untouched("gui.bulk.why.not-found");
        }
        String after =
                end == End.PREFIX
                        ? to + name.substring(from.length())
                        : name.substring(0, name.length() - from.length()) + to;
        if (after.isBlank()) {
            return Outcome.refused("edit.refused.no-name");
        }
        DomainName next = TypedName.listed(after, zone);
        return Outcome.becomes(
                set, set.withKey(new RecordSet.Key(next, set.type(), set.setIdentifier())));
    }
}
