package org.zonewright.analysis.graph;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Follows what record sets point at until nothing is left to follow, then looks for loops and for
/// what cannot answer.
final class GraphBuilder {

    private final Zone zone;
    private final Extent extent;
    private final Targets targets;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Integer> users = new HashMap<>();

    GraphBuilder(Zone zone, AliasServices services, Extent extent) {
        this.zone = zone;
        this.extent = extent;
        this.targets = new Targets(zone, services, extent);
    }

    AliasGraph whole() {
        gather(zone);
        extent.others().forEach(this::gather);
        List<Loop> loops = Loops.in(nodes.values(), edges);
        return finished(loops, roots(loops));
    }

    /// Of two open zones of one name, and of a zone and the part of it that is delegated to
    /// another, one has the record sets.
    private void gather(Zone zone) {
        RecordSet.Key last = null;
        for (RecordSet set : zone.sets()) {
            boolean isNew =
                    last == null
                            || !last.name().equals(set.name())
                            || !last.type().equals(set.type());
            last = set.key();
            if (isNew
                    && targets.zoneOf(set.name()) == zone
                    && pointsOrRoutes(zone.group(set.name(), set.type()))) {
                follow(set.name(), set.type());
            }
        }
    }

    AliasGraph from(DomainName root) {
        var asked = new LinkedHashMap<String, Node.Question>();
        for (Targets.Target target : startsAt(root)) {
            switch (target) {
                case Targets.Target.OfZone(DomainName name, RecordType type) -> {
                    follow(name, type);
                    asked.put(Node.Group.idOf(name, type), new Node.Question(root, type));
                }
                case Targets.Target.End(Node node) -> nodes.putIfAbsent(node.id(), node);
            }
        }
        List<Loop> loops = Loops.in(nodes.values(), edges);
        asked.keySet().retainAll(roots(loops).keySet());
        return finished(loops, asked);
    }

    /// The groups at a name that point or route; else what a client would find there.
    private List<Targets.Target> startsAt(DomainName root) {
        if (root.isAtOrBelow(zone.name())
                && Owners.of(zone, root) instanceof Owners.Found(DomainName owner, var sets)) {
            List<Targets.Target> pointing =
                    sets.stream()
                            .map(RecordSet::type)
                            .distinct()
                            .filter(type -> pointsOrRoutes(zone.group(owner, type)))
                            .<Targets.Target>map(type -> new Targets.Target.OfZone(owner, type))
                            .toList();
            if (!pointing.isEmpty()) {
                return pointing;
            }
        }
        return targets.name(root).toList();
    }

    private boolean pointsOrRoutes(Collection<RecordSet> group) {
        return group.stream()
                .anyMatch(
                        set ->
                                set.isAlias()
                                        || extent.pointer(set).isPresent()
                                        || set.type().equals(RecordType.CNAME)
                                        || !set.setIdentifier().isEmpty());
    }

    private void follow(DomainName name, RecordType type) {
        var open = new ArrayDeque<Targets.Target.OfZone>();
        open.add(new Targets.Target.OfZone(name, type));
        while (!open.isEmpty()) {
            Targets.Target.OfZone next = open.remove();
            String id = Node.Group.idOf(next.name(), next.type());
            if (!nodes.containsKey(id)) {
                List<RecordSet> sets =
                        List.copyOf(targets.zoneOf(next.name()).group(next.name(), next.type()));
                nodes.put(id, group(next, sets));
                for (int i = 0; i < sets.size(); i++) {
                    for (Targets.Target target : targets.of(sets.get(i))) {
                        edges.add(edge(id, i, sets, target));
                        if (target instanceof Targets.Target.OfZone group) {
                            open.add(group);
                        }
                    }
                }
            }
        }
    }

    private static Node.Group group(Targets.Target.OfZone at, List<RecordSet> sets) {
        var members = new ArrayList<Node.Member>();
        Shares shares = Shares.in(sets);
        for (RecordSet set : sets) {
            members.add(new Node.Member(set, shares.of(set)));
        }
        return new Node.Group(at.name(), at.type(), sets.getFirst().routing().policy(), members, 0);
    }

    private Edge edge(String from, int member, List<RecordSet> sets, Targets.Target target) {
        RecordSet set = sets.get(member);
        String to =
                switch (target) {
                    case Targets.Target.OfZone(DomainName name, RecordType type) ->
                            Node.Group.idOf(name, type);
                    case Targets.Target.End(Node node) -> {
                        nodes.putIfAbsent(node.id(), node);
                        yield node.id();
                    }
                };
        users.merge(to, 1, Integer::sum);
        return new Edge(from, member, to, kind(set), state(set, sets));
    }

    private Edge.Kind kind(RecordSet set) {
        if (set.isAlias()) {
            return Edge.Kind.ALIAS;
        }
        return set.type().equals(RecordType.CNAME)
                ? Edge.Kind.CNAME
                : extent.pointer(set).map(Extent.Pointer::kind).orElse(Edge.Kind.VALUES);
    }

    private static Edge.State state(RecordSet set, Collection<RecordSet> group) {
        return switch (set.routing()) {
            case Routing.Failover(Routing.Failover.Role role)
                    when role == Routing.Failover.Role.SECONDARY && hasPrimary(group) ->
                    Edge.State.STANDBY;
            case Routing.Weighted _
                    when Shares.in(group).of(set).filter(Share::isNothing).isPresent() ->
                    Edge.State.IDLE;
            case Routing.Simple _,
                    Routing.Weighted _,
                    Routing.Latency _,
                    Routing.Geolocation _,
                    Routing.Geoproximity _,
                    Routing.Failover _,
                    Routing.Multivalue _,
                    Routing.IpBased _ ->
                    Edge.State.NORMAL;
        };
    }

    private static boolean hasPrimary(Collection<RecordSet> group) {
        return group.stream()
                .anyMatch(
                        set ->
                                set.routing() instanceof Routing.Failover(var role)
                                        && role == Routing.Failover.Role.PRIMARY);
    }

    /// Groups that nothing else points at, and the first of each loop that nothing leads into.
    private Map<String, Node.Question> roots(List<Loop> loops) {
        var loopOf = new HashMap<String, Loop>();
        loops.forEach(loop -> loop.ids().forEach(id -> loopOf.put(id, loop)));
        Set<String> entered = new HashSet<>();
        for (Edge edge : edges) {
            Loop loop = loopOf.get(edge.to());
            if (loop == null) {
                entered.add(edge.to());
            } else if (loop != loopOf.get(edge.from())) {
                entered.addAll(loop.ids());
            }
        }
        loops.forEach(loop -> entered.addAll(loop.ids().subList(1, loop.ids().size())));
        var roots = new LinkedHashMap<String, Node.Question>();
        for (Node node : nodes.values()) {
            if (node instanceof Node.Group group && !entered.contains(group.id())) {
                roots.put(group.id(), new Node.Question(group.name(), group.type()));
            }
        }
        return roots;
    }

    private AliasGraph finished(List<Loop> loops, Map<String, Node.Question> asked) {
        List<Node> all = new ArrayList<>();
        List<Edge> from = new ArrayList<>();
        for (Node node : nodes.values()) {
            Node.Question question = asked.get(node.id());
            if (question != null) {
                all.add(question);
                from.add(
                        new Edge(
                                question.id(),
                                0,
                                node.id(),
                                Edge.Kind.QUESTION,
                                Edge.State.NORMAL));
            }
            all.add(node instanceof Node.Group group ? withUsers(group) : node);
        }
        from.addAll(edges);
        return new AliasGraph(zone.name(), all, Verdicts.on(all, from, loops), loops);
    }

    private Node withUsers(Node.Group group) {
        return new Node.Group(
                group.name(),
                group.type(),
                group.policy(),
                group.members(),
                users.getOrDefault(group.id(), 0));
    }
}
