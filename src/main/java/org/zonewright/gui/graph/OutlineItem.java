package org.zonewright.gui.graph;

import javafx.scene.control.TreeItem;

import org.zonewright.analysis.graph.Outline;

/// An item of the outline. A newer tree that looks the same leaves its line alone: for a line that
/// is set, JavaFX draws all lines anew.
final class OutlineItem extends TreeItem<OutlineLine> {

    private Outline tree;

    /// @param line what says it
    OutlineItem(Outline tree, OutlineLine line) {
        super(line);
        this.tree = tree;
    }

    /// Whether it stands for the same thing as a tree does.
    boolean isFor(Outline other) {
        return isOf(other) || getValue().pick().equals(OutlineLines.pick(other));
    }

    /// Whether it shows this very tree: that looks the same.
    boolean isOf(Outline other) {
        return tree == other;
    }

    void show(Outline next, OutlineLine line) {
        tree = next;
        if (!line.equals(getValue())) {
            setValue(line);
        }
    }
}
