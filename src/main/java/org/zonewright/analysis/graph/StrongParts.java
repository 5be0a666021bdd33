package org.zonewright.analysis.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// Finds the strongly connected parts of a graph, by Tarjan's algorithm with a stack of its own: a
/// chain may be as long as a zone has names.
public final class StrongParts {

    private final List<int[]> next;
    private final List<List<Integer>> parts = new ArrayList<>();

    private StrongParts(List<int[]> next) {
        this.next = next;
    }

    /// The parts, each behind all that it leads to.
    ///
    /// @param next of each node, numbered from 0, those that it leads to
    public static List<List<Integer>> of(List<int[]> next) {
        var graph = new StrongParts(next);
        graph.findParts();
        return graph.parts;
    }

    private void findParts() {
        var walk = new Walk();
        for (int root = 0; root < next.size(); root++) {
            if (!walk.isSeen(root)) {
                walk.from(root);
            }
        }
    }

    /// Tarjan's depth-first walk over all groups.
    private final class Walk {
        private final int[] number = new int[next.size()];
        private final int[] low = new int[next.size()];
        private final int[] done = new int[next.size()];
        private final boolean[] open = new boolean[next.size()];
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
