package org.zonewright.analysis.graph;

import org.zonewright.model.zone.DomainName;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the loops of a graph: its strongly connected parts of more than one group, and groups that
/// lead to themselves.
final class Loops {

    private final List<String> ids = new ArrayList<>();
    private final List<DomainName> names = new ArrayList<>();
    private final List<int[]> next = new ArrayList<>();

    private Loops(Collection<Node> nodes, List<Edge> edges) {
        var position = new HashMap<String, Integer>();
        for (Node node : nodes) {
            if (node instanceof Node.Group) {
                position.put(node.id(), ids.size());
                ids.add(node.id());
                names.add(node.name());
            }
        }
        EdgeIndex index = EdgeIndex.of(edges);
        for (String id : ids) {
            next.add(
                    index.from(id).stream()
                            .map(Edge::to)
                            .filter(position::containsKey)
                            .mapToInt(position::get)
                            .toArray());
        }
    }

    /// In the order of their first groups.
    static List<Loop> in(Collection<Node> nodes, List<Edge> edges) {
        var loops = new Loops(nodes, edges);
        return StrongParts.of(loops.next).stream()
                .filter(loops::isLoop)
                .map(part -> part.stream().sorted().toList())
                .sorted((a, b) -> a.getFirst().compareTo(b.getFirst()))
                .map(loops::loop)
                .toList();
    }

    private boolean isLoop(List<Integer> part) {
        int only = part.getFirst();
        return part.size() > 1 || Arrays.stream(next.get(only)).anyMatch(to -> to == only);
    }

    private Loop loop(List<Integer> part) {
        return new Loop(
                part.stream().map(ids::get).toList(),
                circle(part.getFirst(), new HashSet<>(part)).stream().map(names::get).toList());
    }

    /// A shortest way from `start` back to it, by breadth.
    private List<Integer> circle(int start, Set<Integer> part) {
        Map<Integer, Integer> before = new LinkedHashMap<>();
        var open = new ArrayDeque<Integer>(List.of(start));
        while (!open.isEmpty() && !before.containsKey(start)) {
            int at = open.remove();
            for (int to : next.get(at)) {
                if (part.contains(to) && before.putIfAbsent(to, at) == null) {
                    open.add(to);
                }
            }
        }
        var circle = new ArrayList<Integer>();
        int at = start;
        do {
            at = before.getOrDefault(at, start);
            circle.addFirst(at);
        } while (at != start);
        return circle;
    }
}
