package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.RecordType;

import java.util.List;

/// A name that exists: with record sets, or because a name below it has some (an empty
/// non-terminal, RFC 4592 section 2.2.2).
record Node(List<Group> groups) {

    static final Node EMPTY = new Node(List.of());

    boolean isEmpty() {
        return groups.isEmpty();
    }

    @Nullable Group group(RecordType type) {
        for (Group group : groups) {
            if (group.type().equals(type)) {
                return group;
            }
        }
        return null;
    }
}
