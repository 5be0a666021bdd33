package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The groups that a question can come to within its zone, whatever fails and wherever it is asked.
final class Reach {

    private final ZoneIndex zone;
    private final RecordType type;
    private final Selector selector;
    private final Set<Group> found = new LinkedHashSet<>();
    private final Deque<Group> open = new ArrayDeque<>();
    private final Set<DomainName> seen = new HashSet<>();

    Reach(ZoneIndex zone, RecordType type, Selector selector) {
        this.zone = zone;
        this.type = type;
        this.selector = selector;
    }

    /// Nearest first.
    Set<Group> from(DomainName name) {
        at(name);
        while (!open.isEmpty()) {
            for (Member member : open.remove().members()) {
                selector.targetOf(member).ifPresent(this::add);
                if (member.set().type().equals(RecordType.CNAME)) {
                    member.rdata().forEach(data -> data.target().ifPresent(this::at));
                }
            }
        }
        return found;
    }

    private void at(DomainName name) {
        if (!zone.covers(name) || !seen.add(name)) {
            return;
        }
        switch (zone.find(name, type)) {
            case Match.Exact(Node node) -> node(node);
            case Match.Wildcard(_, Node node) -> node(node);
            case Match.Redirection(Group dname) -> add(dname);
            case Match.Cut _, Match.Missing _ -> {}
        }
    }

    private void node(Node node) {
        Group asked = node.group(type);
        add(asked == null ? node.group(RecordType.CNAME) : asked);
    }

    private void add(@Nullable Group group) {
        if (group != null && found.add(group)) {
            open.add(group);
        }
    }

    /// The orders in which the groups' policies prefer their members: clients for which all are the
    /// same get the same answers whatever fails.
    static List<List<Member>> orders(Set<Group> groups, Rankings rankings) {
        return groups.stream()
                .filter(Rankings::asksForPlace)
                .map(group -> rankings.of(group).ordered())
                .map(ordered -> ordered.stream().map(Candidate::member).toList())
                .toList();
    }
}
