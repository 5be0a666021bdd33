package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;

/// A name that exists: with record sets, or because a name below it has some (an empty
/// non-terminal, RFC 4592 section 2.2.2).
///
/// @param name in canonical form
record Node(String name, List<Group> groups) {

    static Node empty(String name) {
        return new Node(name, List.of());
    }

    /// @param sets all of this name, one or more, in listing order
    static Node of(DomainName name, List<RecordSet> sets) {
        var groups = new ArrayList<Group>(2);
        var members = new ArrayList<Member>(1);
        for (int i = 0; i < sets.size(); i++) {
            members.add(new Member(sets.get(i)));
            RecordType type = sets.get(i).type();
            if (i + 1 == sets.size() || !sets.get(i + 1).type().equals(type)) {
                groups.add(new Group(name, type, members));
                members.clear();
            }
        }
        return new Node(name.canonical(), List.copyOf(groups));
    }

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
