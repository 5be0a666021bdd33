package org.zonewright.gui.graph;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

import org.zonewright.analysis.graph.Outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Brings the items of a tree up to a newer outline. What both have stays, open or closed and
/// selected as it is, for a tree that is planted anew is slow to show.
final class OutlineGarden {

    private final OutlineLines lines;
    private final Set<Pick> closed;

    /// @param closed what new items are closed
    OutlineGarden(OutlineLines lines, Set<Pick> closed) {
        this.lines = lines;
        this.closed = closed;
    }

    /// Of the items below this one, those at the start and the end of the list that stand for the
    /// same things as before stay.
    ///
    /// @return whether any item came or went
    boolean tend(TreeItem<OutlineLine> above, List<Outline> trees) {
        if (trees.isEmpty() && above.isLeaf()) {
            return false;
        }
        ObservableList<TreeItem<OutlineLine>> items = above.getChildren();
        int most = Math.min(items.size(), trees.size());
        int start = alike(items, trees, most);
        int end = alike(items.reversed(), trees.reversed(), most - start);
        boolean isOther = start + end < Math.max(items.size(), trees.size());
        for (int i = 0; i < start; i++) {
            isOther |= update((OutlineItem) items.get(i), trees.get(i));
        }
        for (int i = 1; i <= end; i++) {
            isOther |=
                    update((OutlineItem) items.get(items.size() - i), trees.get(trees.size() - i));
        }
        items.remove(start, items.size() - end);
        List<Outline> fresh = trees.subList(start, trees.size() - end);
        items.addAll(start, fresh.stream().map(this::plant).toList());
        return isOther;
    }

    /// How many at the start of both stand for the same things, `most` at most.
    private static int alike(List<TreeItem<OutlineLine>> items, List<Outline> trees, int most) {
        int count = 0;
        while (count < most && ((OutlineItem) items.get(count)).isFor(trees.get(count))) {
            count++;
        }
        return count;
    }

    private boolean update(OutlineItem item, Outline tree) {
        if (item.isOf(tree)) {
            return false;
        }
        item.show(tree, lines.of(tree));
        return tend(item, tree.below());
    }

    private TreeItem<OutlineLine> plant(Outline tree) {
        OutlineLine line = lines.of(tree);
        var item = new OutlineItem(tree, line);
        List<TreeItem<OutlineLine>> below = new ArrayList<>();
        tree.below().forEach(branch -> below.add(plant(branch)));
        item.getChildren().setAll(below);
        item.setExpanded(!closed.contains(line.pick()));
        return item;
    }
}
