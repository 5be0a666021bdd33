package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// All that can have a say in the answers to a name: the groups that a CNAME, an alias or the name
/// servers of a delegation lead to, chosen or not.
public final class AnswerReach {

    private static final List<RecordType> ADDRESSES = List.of(RecordType.A, RecordType.AAAA);

    private final ZoneIndex zone;
    private final @Nullable RecordType type;
    private final Set<Group> groups = new LinkedHashSet<>();
    private final Set<RecordType> types = new HashSet<>();
    private final Set<String> walked = new HashSet<>();
    private final Deque<DomainName> ahead = new ArrayDeque<>();

    private AnswerReach(ZoneIndex zone, @Nullable RecordType type) {
        this.zone = zone;
        this.type = type;
    }

    /// @param type what is asked for; null for anything
    static AnswerReach of(ZoneIndex zone, DomainName name, @Nullable RecordType type) {
        var reach = new AnswerReach(zone, type);
        reach.ahead.add(name);
        while (!reach.ahead.isEmpty()) {
            reach.walk(reach.ahead.removeFirst());
        }
        return reach;
    }

    private void walk(DomainName name) {
        if (!zone.covers(name) || !walked.add(name.canonical())) {
            return;
        }
        switch (zone.find(name, type == null ? RecordType.A : type)) {
            case Match.Cut(Group cut) -> cut(cut, name);
            case Match.Redirection(Group dname) -> redirection(name, dname);
            case Match.Exact(Node node) -> node(node);
            case Match.Wildcard(_, Node node) -> node(node);
            case Match.Missing _ -> {}
        }
    }

    private void cut(Group cut, DomainName name) {
        add(cut);
        if (cut.owner().equals(name)) {
            types.add(RecordType.DS);
            Group ds = zone.group(name, RecordType.DS);
            if (ds != null && type == null) {
                add(ds);
            }
        }
        for (DomainName server : targets(cut)) {
            for (RecordType address : ADDRESSES) {
                add(zone.group(server, address));
            }
            if (zone.covers(server)
                    && zone.find(server, RecordType.A) instanceof Match.Wildcard(_, Node node)) {
                ADDRESSES.forEach(address -> add(node.group(address)));
            }
        }
    }

    private void redirection(DomainName name, Group dname) {
        add(dname);
        for (DomainName to : targets(dname)) {
            ahead.add(name.movedFrom(dname.owner(), to));
        }
    }

    /// Where there are name servers, no CNAME answers for DS.
    private void node(Node node) {
        if (node.group(RecordType.NS) != null) {
            types.add(RecordType.DS);
        }
        for (Group group : node.groups()) {
            types.add(group.type());
            boolean leadsOn = group.type().equals(RecordType.CNAME);
            if (type == null || type.equals(group.type()) || leadsOn) {
                add(group);
            }
        }
    }

    /// Adds what an alias leads to as well; a CNAME is walked on from.
    private void add(@Nullable Group group) {
        if (group == null || !groups.add(group)) {
            return;
        }
        for (Member member : group.members()) {
            if (member.set().content() instanceof Content.Alias alias) {
                add(zone.group(alias.target(), group.type()));
            }
        }
        if (group.type().equals(RecordType.CNAME)) {
            ahead.addAll(targets(group));
        }
    }

    private static List<DomainName> targets(Group group) {
        return group.members().stream()
                .flatMap(member -> member.rdata().stream())
                .flatMap(data -> data.target().stream())
                .toList();
    }

    /// The types that can be answered otherwise than any other type.
    public Set<RecordType> types() {
        return types;
    }

    /// The record sets of all the groups.
    public List<RecordSet> sets() {
        var sets = new ArrayList<RecordSet>();
        for (Group group : groups) {
            group.members().forEach(member -> sets.add(member.set()));
            group.strays().forEach(member -> sets.add(member.set()));
        }
        return sets;
    }

    Set<Group> groups() {
        return groups;
    }
}
