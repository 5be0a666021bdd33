package org.zonewright.analysis.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says which edges cannot lead to an answer: those within a loop, those to a missing target, and
/// those to a group of which nothing else is left.
final class Verdicts {

    private Verdicts() {}

    static List<Edge> on(List<Node> nodes, List<Edge> edges, List<Loop> loops) {
        Map<String, Integer> loopOf = new HashMap<>();
        for (int i = 0; i < loops.size(); i++) {
            for (String id : loops.get(i).ids()) {
                loopOf.put(id, i);
            }
        }
        List<Edge> judged =
                edges.stream()
                        .map(edge -> isWithin(edge, loopOf) ? edge.with(Edge.State.LOOP) : edge)
                        .toList();
        Set<String> dead = dead(nodes, judged);
        return judged.stream()
                .map(
                        edge ->
                                edge.state() != Edge.State.LOOP && dead.contains(edge.to())
                                        ? edge.with(Edge.State.BROKEN)
                                        : edge)
                .toList();
    }

    private static boolean isWithin(Edge edge, Map<String, Integer> loopOf) {
        Integer from = loopOf.get(edge.from());
        return from != null && from.equals(loopOf.get(edge.to()));
    }

    /// Missing targets, and every group all of whose edges lead to something dead or into a loop.
    private static Set<String> dead(List<Node> nodes, List<Edge> edges) {
        EdgeIndex index = EdgeIndex.of(edges);
        var alive = new HashMap<String, Integer>();
        var dead = new HashSet<String>();
        var open = new ArrayDeque<String>();
        for (Node node : nodes) {
            List<Edge> out = index.from(node.id());
            long hopeful = out.stream().filter(edge -> edge.state() != Edge.State.LOOP).count();
            alive.put(node.id(), (int) hopeful);
            if (node instanceof Node.Missing || (!out.isEmpty() && hopeful == 0)) {
                dead.add(node.id());
                open.add(node.id());
            }
        }
        while (!open.isEmpty()) {
            for (Edge edge : new ArrayList<>(index.to(open.remove()))) {
                boolean lost = edge.state() != Edge.State.LOOP;
                if (lost
                        && alive.merge(edge.from(), -1, Integer::sum) == 0
                        && dead.add(edge.from())) {
                    open.add(edge.from());
                }
            }
        }
        return dead;
    }
}
