package org.zonewright.analysis.graph;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneReads;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What each group of record sets points at, found out once.
final class Fans {

    private final List<Zone> zones;
    private final Extent extent;
    private final Notes notes = new Notes();
    private final Targets targets;
    private final Map<String, Fan> known = new HashMap<>();

    /// @param zones that of the graph first
    Fans(List<Zone> zones, AliasServices services, Extent extent) {
        this.zones = zones;
        this.extent = extent;
        targets =
                new Targets(
                        zones.stream().map(zone -> zone.toldTo(notes)).toList(), services, extent);
    }

    Targets targets() {
        return targets;
    }

    /// Takes over what is known of zones that say the same of it.
    void keep(Fan fan) {
        known.put(fan.id(), fan);
    }

    /// Empty if there are no such record sets.
    Optional<Fan> at(DomainName name, RecordType type) {
        String id = Node.Group.idOf(name, type);
        Fan fan = known.get(id);
        if (fan == null) {
            notes.clear();
            List<RecordSet> sets = targets.group(name, type);
            if (sets.isEmpty()) {
                return Optional.empty();
            }
            fan = fan(id, name, type, sets);
            keep(fan);
        }
        return Optional.of(fan);
    }

    /// All that point or route, in listing order. Of two open zones of one name, and of a zone and
    /// the part of it that is delegated to another, one has the record sets.
    List<Fan> pointing() {
        var all = new ArrayList<Fan>();
        for (Zone zone : zones) {
            RecordSet.Key last = null;
            for (RecordSet set : zone.sets()) {
                boolean isNew =
                        last == null
                                || !last.name().equals(set.name())
                                || !last.type().equals(set.type());
                last = set.key();
                if (isNew
                        && zoneOf(set.name()) == zone
                        && pointsOrRoutes(zone.group(set.name(), set.type()))) {
                    all.addAll(at(set.name(), set.type()).stream().toList());
                }
            }
        }
        return all;
    }

    /// The same of one name.
    List<Fan> pointing(DomainName name) {
        return zoneOf(name).at(name).stream()
                .map(RecordSet::type)
                .distinct()
                .flatMap(type -> at(name, type).stream())
                .filter(Fan::points)
                .toList();
    }

    /// The order of [#pointing()].
    Comparator<Node.Group> order() {
        Comparator<Node.Group> inZone =
                Comparator.comparing(Node.Group::name).thenComparing(Node.Group::type);
        return zones.size() == 1
                ? inZone
                : Comparator.comparingInt((Node.Group group) -> zones.indexOf(zoneOf(group.name())))
                        .thenComparing(inZone);
    }

    private Zone zoneOf(DomainName name) {
        return Extent.holding(name, zones);
    }

    boolean pointsOrRoutes(Collection<RecordSet> group) {
        return group.stream()
                .anyMatch(
                        set ->
                                set.isAlias()
                                        || extent.pointer(set).isPresent()
                                        || set.type().equals(RecordType.CNAME)
                                        || !set.setIdentifier().isEmpty());
    }

    private Fan fan(String id, DomainName name, RecordType type, List<RecordSet> sets) {
        var edges = new ArrayList<Edge>();
        var ends = new ArrayList<Targets.Target>();
        for (int i = 0; i < sets.size(); i++) {
            for (Targets.Target target : targets.of(sets.get(i))) {
                edges.add(edge(id, i, sets, target));
                ends.add(target);
            }
        }
        return new Fan(
                id,
                group(name, type, sets),
                pointsOrRoutes(zoneOf(name).group(name, type)),
                edges,
                ends,
                notes.reads());
    }

    private static Node.Group group(DomainName name, RecordType type, List<RecordSet> sets) {
        var members = new ArrayList<Node.Member>();
        Shares shares = Shares.in(sets);
        for (RecordSet set : sets) {
            members.add(new Node.Member(set, shares.of(set)));
        }
        return new Node.Group(name, type, sets.getFirst().routing().policy(), members, 0);
    }

    private Edge edge(String from, int member, List<RecordSet> sets, Targets.Target target) {
        RecordSet set = sets.get(member);
        String to =
                switch (target) {
                    case Targets.Target.OfZone(DomainName name, RecordType type) ->
                            Node.Group.idOf(name, type);
                    case Targets.Target.End(Node node) -> node.id();
                };
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

    /// What was read since the last fan.
    private static final class Notes implements ZoneReads {
        private final Set<DomainName> at = new HashSet<>();
        private final Set<DomainName> below = new HashSet<>();

        void clear() {
            at.clear();
            below.clear();
        }

        Reads reads() {
            return new Reads(at, below);
        }

        @Override
        public void at(DomainName name) {
            at.add(name);
        }

        @Override
        public void group(DomainName name, RecordType type) {
            at.add(name);
        }

        @Override
        public void below(DomainName name) {
            below.add(name);
        }

        @Override
        public void firstBelow(DomainName name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void namesWith(RecordType type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void moreThan(int number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void all() {
            throw new UnsupportedOperationException();
        }
    }
}
