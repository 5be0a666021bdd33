package org.zonewright.analysis.graph;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A change of a zone that leaves everything pointing where it did: of TTLs, values, health checks.
///
/// @param names of the record sets that changed
record ContentEdit(Set<DomainName> names) {

    /// Empty if the zones differ in what points where, or may.
    static Optional<ContentEdit> between(Zone before, Zone after) {
        if (!before.info().equals(after.info())
                || !before.healthChecks().equals(after.healthChecks())
                || before.size() != after.size()) {
            return Optional.empty();
        }
        Set<DomainName> names = new HashSet<>();
        Iterator<RecordSet> sets = before.sets().iterator();
        for (RecordSet set : after.sets()) {
            RecordSet was = sets.next();
            if (was != set) {
                if (!pointsAlike(was, set)) {
                    return Optional.empty();
                }
                names.add(set.name());
            }
        }
        return Optional.of(new ContentEdit(names));
    }

    private static boolean pointsAlike(RecordSet was, RecordSet set) {
        return was.key().equals(set.key())
                && was.routing().equals(set.routing())
                && switch (was.content()) {
                    case Content.Alias(DomainName target, String zone, _) ->
                            set.alias()
                                    .filter(alias -> alias.target().equals(target))
                                    .filter(alias -> alias.hostedZoneId().equals(zone))
                                    .isPresent();
                    case Content.Values(_, List<String> values) ->
                            set.content() instanceof Content.Values(_, List<String> next)
                                    && (!set.type().equals(RecordType.CNAME)
                                            || values.equals(next));
                    case Content.TrafficPolicy _ -> set.content() instanceof Content.TrafficPolicy;
                };
    }

    /// The graph with the newer record sets in their nodes; it has the very same edges.
    AliasGraph on(AliasGraph graph, Zone zone, AliasServices services) {
        if (names.isEmpty()) {
            return graph;
        }
        var targets = new Targets(zone, services, Extent.PLAIN);
        List<Node> nodes =
                graph.nodes().stream()
                        .map(node -> names.contains(node.name()) ? on(node, zone, targets) : node)
                        .toList();
        return new AliasGraph(graph.zone(), nodes, graph.edges(), graph.loops());
    }

    private static Node on(Node node, Zone zone, Targets targets) {
        return switch (node) {
            case Node.Group(var name, var type, var policy, var members, int usedBy) ->
                    new Node.Group(
                            name,
                            type,
                            policy,
                            members.stream()
                                    .map(it -> new Node.Member(newer(it.set(), zone), it.share()))
                                    .toList(),
                            usedBy);
            case Node.Values values -> targets.values(newer(values.set(), zone));
            case Node.Question _, Node.Resource _, Node.Outside _, Node.Missing _ -> node;
        };
    }

    private static RecordSet newer(RecordSet set, Zone zone) {
        return zone.find(set.key()).orElse(set);
    }
}
