package org.zonewright.analysis.graph;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What points where in a zone: its aliases, CNAMEs and routing groups, with all they lead to.
/// Never changes.
public final class AliasGraph {

    private final DomainName zone;
    private final List<Component> components;
    private final List<Node> nodes;
    private final List<Edge> edges;
    private final List<Loop> loops;
    private final Optional<Trace> trace;

    private AliasGraph(DomainName zone, List<Component> components, Optional<Trace> trace) {
        this.zone = zone;
        this.components = List.copyOf(components);
        nodes = components.stream().flatMap(it -> it.nodes().stream()).toList();
        edges = components.stream().flatMap(it -> it.edges().stream()).toList();
        loops = components.stream().flatMap(it -> it.loops().stream()).toList();
        this.trace = trace;
    }

    AliasGraph(DomainName zone, List<Component> components) {
        this(zone, components, Optional.empty());
    }

    private static AliasGraph of(Trace trace) {
        return new AliasGraph(
                trace.zones().getFirst().name(),
                trace.found().stream().map(Found::component).toList(),
                Optional.of(trace));
    }

    /// The graph of the whole zone, in O(n log n).
    public static AliasGraph of(Zone zone, AliasServices services) {
        return of(zone, services, Extent.PLAIN);
    }

    /// With what is asked for beside; of the other zones all that points somewhere too.
    public static AliasGraph of(Zone zone, AliasServices services, Extent extent) {
        return of(Trace.of(extent.with(zone), services, extent));
    }

    /// The graph of the whole zone after an edit, equal to that of [#of]. Components that the edit
    /// does not touch are those of the last graph.
    ///
    /// @param last of an earlier snapshot of the zone, or of anything else, which is of no use
    public static AliasGraph after(
            AliasGraph last, Zone zone, AliasServices services, Extent extent) {
        List<Zone> zones = extent.with(zone);
        return of(
                last.trace
                        .filter(trace -> trace.isOfSame(zones, extent))
                        .map(trace -> trace.after(zones, services, extent))
                        .orElseGet(() -> Trace.of(zones, services, extent)));
    }

    /// What one name leads to, whether or not it is an alias; a name that has no record sets leads
    /// to the wildcard that covers it (RFC 4592 section 3.3.1), or is missing.
    public static AliasGraph reaching(
            Zone zone, AliasServices services, Extent extent, DomainName root) {
        return new AliasGraph(zone.name(), Reach.of(zone, services, extent, root));
    }

    public DomainName zone() {
        return zone;
    }

    /// In listing order of the record sets that lead to them first.
    public List<Component> components() {
        return components;
    }

    /// Those of all components; ids are unique.
    public List<Node> nodes() {
        return nodes;
    }

    /// Those of all components.
    public List<Edge> edges() {
        return edges;
    }

    /// Those of all components.
    public List<Loop> loops() {
        return loops;
    }

    /// That with a node; empty if there is no such node.
    public Optional<Component> around(String id) {
        return components.stream().filter(it -> it.has(id)).findFirst();
    }

    public Optional<Node> find(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /// The node that shows a row of the zone.
    public Optional<Node> showing(EntryId row) {
        if (!(row instanceof RecordSet.Key key)) {
            return Optional.empty();
        }
        return find(Node.Group.idOf(key.name(), key.type()));
    }

    /// Everything on a way through this node, itself included: what it leads to, and what leads to
    /// it.
    public Set<String> waysThrough(String id) {
        var found = new LinkedHashSet<String>();
        var index = EdgeIndex.of(around(id).map(Component::edges).orElse(List.of()));
        spread(id, found, index, Direction.DOWN);
        var up = new LinkedHashSet<String>();
        spread(id, up, index, Direction.UP);
        found.addAll(up);
        return found;
    }

    private enum Direction {
        DOWN,
        UP
    }

    private static void spread(String id, Set<String> found, EdgeIndex index, Direction direction) {
        var open = new ArrayDeque<String>(List.of(id));
        while (!open.isEmpty()) {
            String at = open.remove();
            if (found.add(at)) {
                switch (direction) {
                    case DOWN -> index.from(at).forEach(edge -> open.add(edge.to()));
                    case UP -> index.to(at).forEach(edge -> open.add(edge.from()));
                }
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof AliasGraph graph
                        && zone.equals(graph.zone)
                        && components.equals(graph.components);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, components);
    }
}
