package org.zonewright.analysis.graph;

import org.zonewright.analysis.resolve.Flow;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The answers to one question on their way through the graph.
final class Traffic {

    private final RecordType type;
    private final NodeIndex nodes;
    private final EdgeIndex index;
    private final Flow calm;
    private final Flow now;
    private final Map<String, Load> loads = new HashMap<>();
    private final Map<Edge, Load> edges = new HashMap<>();

    /// @param type that is asked for
    Traffic(NodeIndex nodes, EdgeIndex index, RecordType type, Flow calm, Flow now) {
        this.type = type;
        this.nodes = nodes;
        this.index = index;
        this.calm = calm;
        this.now = now;
    }

    /// @param question id of the node
    Loads from(String question) {
        loads.put(question, Load.ALL);
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(question);
        while (!open.isEmpty()) {
            String at = open.remove();
            for (Edge edge : seen.add(at) ? index.from(at) : List.<Edge>of()) {
                pass(edge);
                open.add(edge.to());
            }
        }
        return new Loads(loads, edges);
    }

    private void pass(Edge edge) {
        Node to = nodes.get(edge.to());
        Load load = edge.kind() == Edge.Kind.QUESTION ? Load.ALL : of(edge);
        if (to instanceof Node.Group group) {
            Load through = of(group);
            loads.put(group.id(), edge.kind() == Edge.Kind.QUESTION ? Load.ALL : through);
            load = isAskedFor(group) ? load : Load.NONE;
        } else {
            loads.merge(to.id(), load, Load::plus);
        }
        edges.put(edge, load);
    }

    /// A CNAME leads to addresses of both kinds, and a client asks for one.
    private boolean isAskedFor(Node.Group group) {
        return group.type().equals(type) || group.type().equals(RecordType.CNAME);
    }

    private Load of(Edge edge) {
        return nodes.get(edge.from()) instanceof Node.Group group
                ? of(group.members().get(edge.member()).set().key())
                : Load.NONE;
    }

    private Load of(Node.Group group) {
        Load sum = Load.NONE;
        for (Node.Member member : group.members()) {
            sum = sum.plus(of(member.set().key()));
        }
        return sum;
    }

    private Load of(RecordSet.Key key) {
        return new Load(now.of(key), calm.of(key));
    }
}
