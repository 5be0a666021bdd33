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
    void tend(TreeItem<OutlineLine> above, List<Outline> trees) {
        if (trees.isEmpty() && above.isLeaf()) {
            return;
        }
        ObservableList<TreeItem<OutlineLine>> items = above.getChildren();
        List<OutlineLine> wanted = trees.stream().map(lines::of).toList();
        int most = Math.min(items.size(), wanted.size());
        int start = alike(items, wanted, most);
        int end = alike(items.reversed(), wanted.reversed(), most - start);
        for (int i = 0; i < start; i++) {
            update(items.get(i), wanted.get(i), trees.get(i));
        }
        for (int i = 1; i <= end; i++) {
            int at = trees.size() - i;
            update(items.get(items.size() - i), wanted.get(at), trees.get(at));
        }
        items.remove(start, items.size() - end);
        List<Outline> fresh = trees.subList(start, trees.size() - end);
        items.addAll(start, fresh.stream().map(this::plant).toList());
    }

    /// How many at the start of both stand for the same things, `most` at most.
    private static int alike(List<TreeItem<OutlineLine>> items, List<OutlineLine> lines, int most) {
        int count = 0;
        while (count < most && items.get(count).getValue().pick().equals(lines.get(count).pick())) {
            count++;
        }
        return count;
    }

    private void update(TreeItem<OutlineLine> item, OutlineLine line, Outline tree) {
        if (!item.getValue().equals(line)) {
            item.setValue(line);
        }
        tend(item, tree.below());
    }

    private TreeItem<OutlineLine> plant(Outline tree) {
        OutlineLine line = lines.of(tree);
        var item = new TreeItem<>(line);
        List<TreeItem<OutlineLine>> below = new ArrayList<>();
        tree.below().forEach(branch -> below.add(plant(branch)));
        item.getChildren().setAll(below);
        item.setExpanded(!closed.contains(line.pick()));
        return item;
    }
}
