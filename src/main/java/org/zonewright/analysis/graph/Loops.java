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

/// Finds the strongly connected parts of a graph, by Tarjan's algorithm with a stack of its own: a
/// chain may be as long as a zone has names.
final class Loops {

    private final List<String> ids = new ArrayList<>();
    private final List<DomainName> names = new ArrayList<>();
    private final List<int[]> next = new ArrayList<>();
    private final List<List<Integer>> parts = new ArrayList<>();

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
        loops.findParts();
        return loops.parts.stream()
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

    private void findParts() {
        var walk = new Walk();
        for (int root = 0; root < ids.size(); root++) {
            if (!walk.isSeen(root)) {
                walk.from(root);
            }
        }
    }

    /// Tarjan's depth-first walk over all groups.
    private final class Walk {
        private final int[] number = new int[ids.size()];
        private final int[] low = new int[ids.size()];
        private final int[] done = new int[ids.size()];
        private final boolean[] open = new boolean[ids.size()];
        private final ArrayDeque<Integer> path = new ArrayDeque<>();
        private final ArrayDeque<Integer> part = new ArrayDeque<>();
        private int count;

        boolean isSeen(int group) {
            return number[group] != 0;
        }

        void from(int root) {
            enter(root);
            while (!path.isEmpty()) {
                int at = path.element();
                if (done[at] < next.get(at).length) {
                    follow(at, next.get(at)[done[at]++]);
                } else {
                    leave(at);
                }
            }
        }

        private void enter(int at) {
            path.push(at);
            part.push(at);
            number[at] = ++count;
            low[at] = count;
            open[at] = true;
        }

        private void follow(int at, int to) {
            if (!isSeen(to)) {
                enter(to);
            } else if (open[to]) {
                low[at] = Math.min(low[at], number[to]);
            }
        }

        private void leave(int at) {
            path.pop();
            if (!path.isEmpty()) {
                int above = path.element();
                low[above] = Math.min(low[above], low[at]);
            }
            if (low[at] == number[at]) {
                parts.add(closed(at));
            }
        }

        private List<Integer> closed(int root) {
            var members = new ArrayList<Integer>();
            int at;
            do {
                at = part.pop();
                open[at] = false;
                members.add(at);
            } while (at != root);
            return members;
        }
    }
}
