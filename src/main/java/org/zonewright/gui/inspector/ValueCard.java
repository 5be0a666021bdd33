package org.zonewright.gui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

import java.util.function.Consumer;

/// A value that is edited, and the button that takes it away.
final class ValueCard extends VBox {

    private final Messages messages;
    private final ValueEditor editor;
    private final Label title = Badges.secondary("");
    private final Button remove;

    /// @param removed told when somebody takes the value away
    ValueCard(ValueEditor editor, Consumer<ValueCard> removed, Messages messages) {
        super(4);
        this.messages = messages;
        this.editor = editor;
        remove = Buttons.icon(Icon.REMOVE, messages.text("inspector.value.remove"));
        remove.setOnAction(_ -> removed.accept(this));
        var head = new HBox(title, Badges.spring(), remove);
        head.getStyleClass().add("value-head");
        getStyleClass().add("value-card");
        getChildren().addAll(head, editor.node());
    }

    ValueEditor editor() {
        return editor;
    }

    /// Says which of the set's values it is, from 0.
    void place(int value) {
        editor.place(value);
        title.setText(messages.text("inspector.value.number", value + 1));
        remove.setId("inspector-remove-value-" + value);
    }
}
