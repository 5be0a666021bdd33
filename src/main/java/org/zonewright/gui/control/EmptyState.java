package org.zonewright.gui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What an empty panel says: what will appear here, and how to make it appear.
public final class EmptyState extends VBox {

    public EmptyState(Icon icon, String title, String how) {
        getStyleClass().add("empty-state");
        var text = Badges.secondary(how);
        text.setWrapText(true);
        text.setMaxWidth(440);
        text.setMinHeight(USE_PREF_SIZE);
        text.setAlignment(Pos.CENTER);
        text.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        getChildren().addAll(icon.node("muted"), Badges.strong(title), text);
    }

    /// Adds the button that makes something appear.
    public EmptyState with(Button button) {
        var gap = new Label();
        gap.setMinHeight(4);
        getChildren().addAll(gap, button);
        return this;
    }
}
