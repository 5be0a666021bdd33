package org.zonewright.gui.table;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.RecordType;

import java.util.Comparator;

/// What the rows of one block have in common. In listing order.
record BlockKey(DomainName name, RecordType type) implements Comparable<BlockKey> {

    private static final Comparator<BlockKey> ORDER =
            Comparator.comparing(BlockKey::name).thenComparing(BlockKey::type);

    static BlockKey of(Entry entry) {
        return new BlockKey(entry.name(), entry.type());
    }

    @Override
    public int compareTo(BlockKey other) {
        return ORDER.compare(this, other);
    }
}
