package org.zonewright.model.zone;

/// Where the sets of each name begin in a sorted array: in a zone of a million, finding a name by
/// halving takes twenty looks at places all over the memory, by this one or two.
final class NameIndex {

    private final RecordSet[] sets;

    /// By hash, with open addresses: the place of a name's first set, plus one; 0 is free.
    private final int[] slots;

    /// @param sets those of each name together; not to be written to
    NameIndex(RecordSet[] sets) {
        this.sets = sets;
        this.slots = new int[Math.max(2, Integer.highestOneBit(sets.length) * 4)];
        for (int at = 0; at < sets.length; at++) {
            if (at == 0 || !sets[at].name().equals(sets[at - 1].name())) {
                slots[slotOf(sets[at].name())] = at + 1;
            }
        }
    }

    /// The place of the first set of a name; the number of all sets if it has none.
    int firstOf(DomainName name) {
        int found = slots[slotOf(name)];
        return found == 0 ? sets.length : found - 1;
    }

    /// The slot that holds the name, or the free one that would.
    private int slotOf(DomainName name) {
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 16) & (slots.length - 1);
        while (slots[slot] != 0 && !sets[slots[slot] - 1].name().equals(name)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
