package org.zonewright.analysis.graph;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What points where in a zone: its aliases, CNAMEs and routing groups, with all they lead to.
///
/// @param zone the zone's name
/// @param nodes in listing order of the record sets they come from; ids are unique
/// @param edges in the order of what they start from
/// @param loops every strongly connected part, as one circle through it
public record AliasGraph(DomainName zone, List<Node> nodes, List<Edge> edges, List<Loop> loops) {

    public AliasGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        loops = List.copyOf(loops);
    }

    /// The graph of the whole zone, in O(n log n).
    public static AliasGraph of(Zone zone, AliasServices services) {
        return of(zone, services, Extent.PLAIN);
    }

    /// With what is asked for beside; of the other zones all that points somewhere too.
    public static AliasGraph of(Zone zone, AliasServices services, Extent extent) {
        return new GraphBuilder(zone, services, extent).whole();
    }

    /// The graph of the whole zone after an edit, equal to that of [#of]; an edit that changes only
    /// what record sets hold, not where they point, costs little.
    ///
    /// @param last the graph of the zone `before`
    /// @return has the very list of edges that `last` has after such an edit
    public static AliasGraph after(
            AliasGraph last, Zone before, Zone zone, AliasServices services) {
        return ContentEdit.between(before, zone)
                .map(edit -> edit.on(last, zone, services))
                .orElseGet(() -> of(zone, services));
    }

    /// What one name leads to, whether or not it is an alias; a name that has no record sets leads
    /// to the wildcard that covers it (RFC 4592 section 3.3.1), or is missing.
    public static AliasGraph reaching(
            Zone zone, AliasServices services, Extent extent, DomainName root) {
        return new GraphBuilder(zone, services, extent).from(root);
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
        var index = EdgeIndex.of(edges);
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
}
