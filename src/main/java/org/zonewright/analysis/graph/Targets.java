package org.zonewright.analysis.graph;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a record set points at.
final class Targets {

    /// Something pointed at: a group of this zone, or a node that ends the way.
    sealed interface Target {
        record OfZone(DomainName name, RecordType type) implements Target {}

        record End(Node node) implements Target {}
    }

    private final List<Zone> zones;
    private final Extent extent;
    private final AliasServices services;
    private final Map<String, String> checks = new HashMap<>();

    /// @param zones that of the graph first
    Targets(List<Zone> zones, AliasServices services, Extent extent) {
        this.zones = zones;
        this.services = services;
        this.extent = extent;
        for (Zone one : zones) {
            one.healthChecks().forEach(check -> checks.putIfAbsent(check.id(), check.label()));
        }
    }

    /// The zone that has the record sets of a name.
    Zone zoneOf(DomainName name) {
        return zones.size() == 1 ? zones.getFirst() : Extent.holding(name, zones);
    }

    /// The record sets of a name and type. An alias finds those of its own zone even where the name
    /// is delegated to another open one.
    List<RecordSet> group(DomainName name, RecordType type) {
        return Stream.concat(Stream.of(zoneOf(name)), zones.stream())
                .map(zone -> List.copyOf(zone.group(name, type)))
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<String> check(RecordSet set) {
        return set.healthCheckId().map(id -> checks.getOrDefault(id, id));
    }

    /// In order; none for a simple set of values. A routed set of values points at those.
    List<Target> of(RecordSet set) {
        return switch (set.content()) {
            case Content.Alias alias -> List.of(alias(alias, set.name(), set.type()));
            case Content.Values(_, List<String> values) when set.type().equals(RecordType.CNAME) ->
                    values.stream().flatMap(value -> name(DomainName.of(value.strip()))).toList();
            case Content.Values _ when extent.pointer(set).isPresent() -> pointedAt(set);
            case Content.Values _, Content.TrafficPolicy _ ->
                    set.setIdentifier().isEmpty()
                            ? List.of()
                            : List.of(new Target.End(values(set)));
        };
    }

    private List<Target> pointedAt(RecordSet set) {
        Extent.Pointer pointer = extent.pointer(set).orElseThrow();
        return Extent.targets(set, pointer)
                .flatMap(name -> pointer == Extent.Pointer.SPF ? policy(name) : name(name))
                .distinct()
                .toList();
    }

    /// What an SPF policy includes: the texts of that name.
    private Stream<Target> policy(DomainName name) {
        return zoneOf(name).group(name, RecordType.TXT).isEmpty()
                ? name(name)
                : Stream.of(new Target.OfZone(name, RecordType.TXT));
    }

    private Node.Values values(RecordSet set) {
        return new Node.Values(set, check(set));
    }

    /// What a client that follows a CNAME to this name finds.
    Stream<Target> name(DomainName name) {
        Zone zone = zoneOf(name);
        if (!name.isAtOrBelow(zone.name())) {
            return Stream.of(new Target.End(abroad(name)));
        }
        return switch (Owners.of(zone, name)) {
            case Owners.Found(DomainName owner, var sets) -> found(name, owner, Owners.types(sets));
            case Owners.Delegated(DomainName cut) ->
                    Stream.of(new Target.End(new Node.Outside(name, Optional.of(cut))));
            case Owners.Empty() -> missing(name, Optional.empty(), Node.Missing.Why.TYPE);
            case Owners.None() -> missing(name, Optional.empty(), Node.Missing.Why.NAME);
        };
    }

    private static Stream<Target> found(DomainName name, DomainName owner, List<RecordType> types) {
        return types.isEmpty()
                ? missing(name, Optional.empty(), Node.Missing.Why.TYPE)
                : types.stream().map(type -> new Target.OfZone(owner, type));
    }

    /// An alias takes the group of its own type at exactly that name: no wildcard, no CNAME (guide,
    /// "Choosing between alias and non-alias records").
    private Target alias(Content.Alias alias, DomainName of, RecordType type) {
        DomainName target = alias.target();
        Zone zone = zoneOf(of);
        if (!isOwnId(alias, zone) && !target.isAtOrBelow(zone.name())) {
            return new Target.End(abroad(target));
        }
        if (!zone.group(target, type).isEmpty()) {
            return new Target.OfZone(target, type);
        }
        boolean hasOthers = !zone.at(target).isEmpty();
        return new Target.End(
                new Node.Missing(
                        target,
                        Optional.of(type),
                        hasOthers ? Node.Missing.Why.TYPE : Node.Missing.Why.NAME));
    }

    private Node abroad(DomainName name) {
        return services.recognise(name)
                .<Node>map(match -> new Node.Resource(name, match))
                .orElseGet(() -> new Node.Outside(name, Optional.empty()));
    }

    private static boolean isOwnId(Content.Alias alias, Zone zone) {
        return zone.info().id().filter(alias.hostedZoneId()::equals).isPresent();
    }

    private static Stream<Target> missing(
            DomainName name, Optional<RecordType> type, Node.Missing.Why why) {
        return Stream.of(new Target.End(new Node.Missing(name, type, why)));
    }
}
