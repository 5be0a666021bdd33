package org.zonewright.gui.graph;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

import org.zonewright.l10n.Messages;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The graph as a tree, selected in step with the drawing.
final class OutlineTree extends TreeView<OutlineLine> {

    private final GraphModel model;
    private final Messages messages;
    private final TreeItem<OutlineLine> root = new TreeItem<>();
    private final Map<Pick, TreeItem<OutlineLine>> items = new HashMap<>();
    private boolean following;

    OutlineTree(GraphModel model, GraphView.Actions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("graph-outline");
        setShowRoot(false);
        setFixedCellSize(26);
        setAccessibleText(messages.text("graph.view.outline"));
        setCellFactory(_ -> new OutlineCell(model));
        model.shown().addListener(_ -> show());
        model.selected().addListener(_ -> follow());
        getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, item) -> {
                            if (item != null && !following) {
                                actions.select(item.getValue().pick());
                            }
                        });
        show();
    }

    /// Closes all branches.
    void collapse() {
        if (getRoot() != null) {
            getRoot().getChildren().forEach(item -> item.setExpanded(false));
        }
    }

    private void show() {
        following = true;
        try {
            model.shown().get().ifPresent(this::show);
        } finally {
            following = false;
        }
        follow();
    }

    private void show(Shown shown) {
        Set<Pick> closed = new HashSet<>();
        items.forEach(
                (pick, item) -> {
                    if (!item.isExpanded() && !item.isLeaf()) {
                        closed.add(pick);
                    }
                });
        var lines = new OutlineLines(shown.drawing(), messages);
        if (new OutlineGarden(lines, closed).tend(root, shown.outline().trees())) {
            items.clear();
            root.getChildren().forEach(this::index);
        }
        if (getRoot() == null) {
            setRoot(root);
        }
    }

    private void index(TreeItem<OutlineLine> item) {
        item.getChildren().forEach(this::index);
        items.putIfAbsent(item.getValue().pick(), item);
    }

    private void follow() {
        Optional<TreeItem<OutlineLine>> wanted = model.selected().get().flatMap(this::item);
        TreeItem<OutlineLine> now = getSelectionModel().getSelectedItem();
        if (wanted.isPresent() && now != null && sameThing(now, wanted.get())) {
            return;
        }
        following = true;
        try {
            wanted.ifPresentOrElse(this::select, getSelectionModel()::clearSelection);
        } finally {
            following = false;
        }
    }

    private static boolean sameThing(TreeItem<OutlineLine> a, TreeItem<OutlineLine> b) {
        return a.getValue().pick().equals(b.getValue().pick());
    }

    private Optional<TreeItem<OutlineLine>> item(Pick pick) {
        return Optional.ofNullable(items.get(pick))
                .or(() -> Optional.ofNullable(items.get(Pick.of(asked(pick.node())))));
    }

    /// A question has no line of its own: its record sets' line stands for it.
    private String asked(String node) {
        return model.shown().get().stream()
                .flatMap(shown -> shown.graph().edges().stream())
                .filter(edge -> edge.from().equals(node))
                .map(edge -> edge.to())
                .findFirst()
                .orElse(node);
    }

    private void select(TreeItem<OutlineLine> item) {
        var above = new ArrayDeque<TreeItem<OutlineLine>>();
        for (TreeItem<OutlineLine> at = item.getParent(); at != null; at = at.getParent()) {
            above.push(at);
        }
        above.forEach(it -> it.setExpanded(true));
        getSelectionModel().select(item);
        int row = getRow(item);
        scrollTo(Math.max(0, row - 4));
    }
}
