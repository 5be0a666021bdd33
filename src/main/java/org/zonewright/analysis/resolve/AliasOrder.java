package org.zonewright.analysis.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the groups below one in an order in which aliases lead forward only. Without recursion:
/// files hold chains of any length.
final class AliasOrder {

    private final Selector selector;
    private final List<Group> left = new ArrayList<>();
    private final Set<Group> done = new HashSet<>();
    private final Set<Group> path = new HashSet<>();
    private final Deque<Visit> visits = new ArrayDeque<>();

    private record Visit(Group group, Iterator<Member> members) {}

    AliasOrder(Selector selector) {
        this.selector = selector;
    }

    /// @return the root first, each group before all that its aliases lead to; empty if some lead
    ///   back
    Optional<List<Group>> below(Group root) {
        enter(root);
        while (!visits.isEmpty()) {
            Visit visit = visits.getLast();
            if (visit.members().hasNext()) {
                Group target = selector.targetOf(visit.members().next()).orElse(null);
                if (target != null && path.contains(target)) {
                    return Optional.empty();
                }
                if (target != null && !done.contains(target)) {
                    enter(target);
                }
            } else {
                visits.removeLast();
                path.remove(visit.group());
                done.add(visit.group());
                left.add(visit.group());
            }
        }
        Collections.reverse(left);
        return Optional.of(left);
    }

    private void enter(Group group) {
        path.add(group);
        visits.addLast(new Visit(group, group.members().iterator()));
    }
}
