package org.zonewright.gui.shell;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What a window says: every text under a node, menus, tips and what screen readers are told.
final class ShownTexts {

    /// @param path of the node that has it, the same in each language
    /// @param cut whether a part of it is not shown, outside of tables and lists
    record Shown(String path, String text, boolean cut) {}

    private final List<Shown> found = new ArrayList<>();

    static List<Shown> under(Parent root) {
        var texts = new ShownTexts();
        texts.visit(root, "");
        return List.copyOf(texts.found);
    }

    private void visit(Node node, String path) {
        if (!node.isVisible()) {
            return;
        }
        add(path, node.getAccessibleText());
        if (node instanceof Control control) {
            add(path, tip(control.getTooltip()));
        }
        switch (node) {
            case TextInputControl field -> add(path, field.getPromptText());
            case Labeled label -> visitLabel(label, path);
            case Text text -> add(path, text.getText());
            case MenuBar bar -> bar.getMenus().forEach(menu -> items(menu, path));
            default -> visitChildren(node, path);
        }
    }

    private void visitLabel(Labeled label, String path) {
        String text = Objects.requireNonNullElse(label.getText(), "");
        boolean isShort =
                label.getChildrenUnmodifiable().stream()
                        .filter(child -> child instanceof Text && child != label.getGraphic())
                        .anyMatch(shown -> !((Text) shown).getText().equals(text));
        boolean cut = !text.isBlank() && (isShort || isOutside(label)) && !isOfData(label);
        found.add(new Shown(path, text, cut));
        if (label instanceof MenuButton button) {
            button.getItems().forEach(item -> items(item, path));
        }
        label.getChildrenUnmodifiable().stream()
                .filter(child -> !(child instanceof Text))
                .forEach(child -> visit(child, step(path, label, child)));
    }

    private void visitChildren(Node node, String path) {
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable()
                    .forEach(child -> visit(child, step(path, parent, child)));
        }
    }

    private void items(MenuItem item, String path) {
        add(path, item.getText());
        if (item instanceof Menu menu) {
            menu.getItems().forEach(one -> items(one, path));
        }
    }

    private void add(String path, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            found.add(new Shown(path, text, false));
        }
    }

    private static @Nullable String tip(@Nullable Tooltip tip) {
        return tip == null ? null : tip.getText();
    }

    private static String step(String path, Parent parent, Node child) {
        String name =
                Objects.requireNonNullElseGet(
                        child.getId(), () -> child.getClass().getSimpleName());
        return path + "/" + name + parent.getChildrenUnmodifiable().indexOf(child);
    }

    /// Beyond the left or right edge of the window.
    private static boolean isOutside(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getMinX() < -1 || place.getMaxX() > node.getScene().getWidth() + 1;
    }

    /// Cells, cards of the graph and fixes have names of any length, which are cut in every
    /// language.
    private static boolean isOfData(Node node) {
        return node.getStyleClass().contains("mono")
                || node.getStyleClass().contains("fix-button")
                || Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                        .anyMatch(one -> one instanceof IndexedCell || "graph".equals(one.getId()));
    }
}
