package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.Drawing.Box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A connected part of a drawing.
///
/// @param name of what most in it lead to
/// @param size how many nodes it has
record Cluster(String name, int size, Camera.Area area) {

    /// The largest first.
    static List<Cluster> of(Drawing drawing) {
        Map<String, Integer> position = new HashMap<>();
        for (int i = 0; i < drawing.boxes().size(); i++) {
            position.put(drawing.boxes().get(i).node().id(), i);
        }
        int[] leaders = new int[position.size()];
        int[] users = new int[position.size()];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i;
        }
        for (Edge edge : drawing.graph().edges()) {
            int from = position.getOrDefault(edge.from(), 0);
            int to = position.getOrDefault(edge.to(), 0);
            users[to]++;
            leaders[leader(leaders, from)] = leader(leaders, to);
        }
        Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
        for (int i = 0; i < leaders.length; i++) {
            parts.computeIfAbsent(leader(leaders, i), _ -> new ArrayList<>()).add(i);
        }
        return parts.values().stream()
                .map(part -> of(part, users, drawing.boxes()))
                .sorted(Comparator.comparingInt(cluster -> -cluster.size()))
                .toList();
    }

    private static int leader(int[] leaders, int of) {
        int at = of;
        while (leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }

    private static Cluster of(List<Integer> part, int[] users, List<Box> boxes) {
        int hub = part.getFirst();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (int at : part) {
            Box box = boxes.get(at);
            if (!(box.node() instanceof Node.Question) && users[at] > users[hub]) {
                hub = at;
            }
            left = Math.min(left, box.x());
            top = Math.min(top, box.y());
            right = Math.max(right, box.right());
            bottom = Math.max(bottom, box.bottom());
        }
        return new Cluster(
                boxes.get(hub).face().title(),
                part.size(),
                new Camera.Area(left, top, right - left, bottom - top));
    }
}
