package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// All names of a zone, by hash: a table with one reference a name, to what the zone holds there.
/// The node of a name is made when it is first asked for, for most names of a large zone never are.
final class HashedNames implements Names {

    /// The hash of no name.
    private static final int FREE = 0;

    /// Of a table whose entries are a record set, all record sets of a name, or its [Node].
    private final AtomicReferenceArray<Object> table;

    /// Of the name in each place of the table, so that other names there are not even looked at.
    private final int[] hashes;

    private final int mask;
    private final boolean hasCuts;

    private HashedNames(Filling filled) {
        table = new AtomicReferenceArray<>(filled.table);
        hashes = filled.hashes;
        mask = hashes.length - 1;
        hasCuts = filled.hasCuts;
    }

    static HashedNames of(Zone zone) {
        var filling = new Filling(zone);
        var here = new ArrayList<RecordSet>();
        for (RecordSet set : zone.sets()) {
            if (!here.isEmpty() && !here.getFirst().name().equals(set.name())) {
                filling.add(here);
                here.clear();
            }
            here.add(set);
        }
        if (!here.isEmpty()) {
            filling.add(here);
        }
        return new HashedNames(filling);
    }

    @Override
    public @Nullable Node node(String canonical) {
        int hash = hash(canonical);
        int at = hash & mask;
        for (; hashes[at] != FREE; at = (at + 1) & mask) {
            if (hashes[at] == hash) {
                Object entry = table.get(at);
                if (nameOf(entry).equals(canonical)) {
                    return entry instanceof Node node ? node : made(at, entry);
                }
            }
        }
        return null;
    }

    /// Of two threads that make a node at once, both get the one that came first.
    private Node made(int at, Object entry) {
        List<RecordSet> sets = sets(entry);
        Node made = Node.of(sets.getFirst().name(), sets);
        return (Node) (table.compareAndSet(at, entry, made) ? made : table.get(at));
    }

    private static List<RecordSet> sets(Object entry) {
        return entry instanceof RecordSet set ? List.of(set) : List.of((RecordSet[]) entry);
    }

    private static String nameOf(Object entry) {
        return switch (entry) {
            case Node node -> node.name();
            case RecordSet set -> set.name().canonical();
            default -> ((RecordSet[]) entry)[0].name().canonical();
        };
    }

    private static int hash(String canonical) {
        int hash = canonical.hashCode();
        int spread = hash ^ hash >>> 16;
        return spread == FREE ? 1 : spread;
    }

    @Override
    public boolean hasCuts() {
        return hasCuts;
    }

    /// A table that grows.
    private static final class Filling {

        private static final int SMALLEST = 4;

        private final DomainName apex;
        private Object[] table;
        private int[] hashes;
        private int names;
        private boolean hasCuts;

        /// The parent of the name before: siblings come together.
        private String parent;

        Filling(Zone zone) {
            apex = zone.name();
            parent = apex.canonical();
            table = new Object[Integer.highestOneBit(Math.max(SMALLEST, zone.size())) << 2];
            hashes = new int[table.length];
            put(parent, Node.empty(parent));
        }

        /// @param sets all of one name, one or more
        void add(List<RecordSet> sets) {
            DomainName name = sets.getFirst().name();
            if (!name.isAtOrBelow(apex)) {
                return;
            }
            put(
                    name.canonical(),
                    sets.size() == 1 ? sets.getFirst() : sets.toArray(new RecordSet[0]));
            boolean below = !name.equals(apex);
            for (RecordSet set : sets) {
                hasCuts |= ZoneIndex.cuts(set.type(), below);
            }
            if (below) {
                addAbove(name.canonical());
            }
        }

        private void addAbove(String name) {
            if (isBelowLastParent(name)) {
                return;
            }
            String above = ZoneIndex.parent(name);
            parent = above;
            while (hashes[slot(above, hash(above))] == FREE) {
                put(above, Node.empty(above));
                above = ZoneIndex.parent(above);
            }
        }

        private boolean isBelowLastParent(String name) {
            int extra = name.length() - parent.length();
            return extra > 1 && name.indexOf('.') == extra - 1 && name.endsWith(parent);
        }

        /// In place of an empty node, which a name below may have made before.
        private void put(String name, Object entry) {
            int hash = hash(name);
            int slot = slot(name, hash);
            names += hashes[slot] == FREE ? 1 : 0;
            hashes[slot] = hash;
            table[slot] = entry;
            if (names > table.length / 4 * 3) {
                grow();
            }
        }

        private int slot(String name, int hash) {
            int at = hash & (hashes.length - 1);
            while (hashes[at] != FREE && !(hashes[at] == hash && nameOf(table[at]).equals(name))) {
                at = (at + 1) & (hashes.length - 1);
            }
            return at;
        }

        private void grow() {
            Object[] full = table;
            table = new Object[full.length * 2];
            hashes = new int[table.length];
            names = 0;
            for (Object entry : full) {
                if (entry != null) {
                    put(nameOf(entry), entry);
                }
            }
        }
    }
}
