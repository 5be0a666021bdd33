package org.zonewright.gui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// One of a few, side by side; always exactly one. Of toggle buttons, which take the keyboard.
/// (AtlantaFX's control of this shape is made of labels: no focus, no keys.)
public final class Segments<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<T> value;

    public Segments(T first) {
        value = new SimpleObjectProperty<>(first);
        getStyleClass().add("segments");
        value.addListener(_ -> show());
        group.selectedToggleProperty()
                .addListener(
                        (_, before, after) -> {
                            if (after == null && before != null) {
                                before.setSelected(true);
                            }
                        });
    }

    /// Adds a choice at the right.
    public ToggleButton add(T choice, String text, Node graphic) {
        var button = new ToggleButton(text, graphic);
        return add(choice, button);
    }

    public ToggleButton add(T choice, String text) {
        return add(choice, new ToggleButton(text));
    }

    private ToggleButton add(T choice, ToggleButton button) {
        button.setUserData(choice);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(_ -> value.set(choice));
        getChildren().add(button);
        show();
        return button;
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    private void show() {
        group.getToggles()
                .forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(value.get())));
    }
}
