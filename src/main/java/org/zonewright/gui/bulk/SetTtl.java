package org.zonewright.gui.bulk;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

import java.util.List;

/// Gives the sets that have a TTL of their own this one.
///
/// @param ttl seconds
record SetTtl(long ttl) implements Transform {

    @Override
    public String id() {
        return "set-ttl";
    }

    @Override
    public Outcome of(RecordSet set) {
        return set.content() instanceof Content.Values(_, List<String> values)
                ? Outcome.becomes(set, set.withContent(new Content.Values(ttl, values)))
                : Outcome.untouched("gui.bulk.why.no-ttl");
    }
}
