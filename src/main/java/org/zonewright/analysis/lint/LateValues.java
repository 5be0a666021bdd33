package org.zonewright.analysis.lint;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;

/// Values that were met lately: the same mail exchange, policy or target stands at many names of a
/// zone and is read once. Addresses are not kept: there are many, and little is to be read in them.
/// For one walk, on one thread.
final class LateValues {

    /// A power of two.
    private static final int MANY = 4096;

    private final @Nullable Value[] met = new Value[MANY];

    Row row(RecordSet set) {
        List<String> texts = set.values();
        var values = new Value[texts.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = value(set.type(), texts.get(at));
        }
        return new Row(set, List.of(values));
    }

    private Value value(RecordType type, String text) {
        if (type.equals(RecordType.A) || type.equals(RecordType.AAAA)) {
            return new Value(type, text);
        }
        int hash = 31 * type.hashCode() + text.hashCode();
        int slot = (hash ^ hash >>> 16) & (MANY - 1);
        Value known = met[slot];
        if (known == null || !known.is(type, text)) {
            known = new Value(type, text);
            met[slot] = known;
        }
        return known;
    }
}
