package org.zonewright.gui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/// Buttons as LOOKS draws them. One with an icon alone says in its tooltip what it does and which
/// key does it too.
public final class Buttons {

    private Buttons() {}

    /// An icon alone, flat.
    public static Button icon(Icon icon, String what) {
        return icon(icon, what, null);
    }

    /// An icon alone, flat, with the key that does the same.
    public static Button icon(Icon icon, String what, @Nullable KeyCombination key) {
        var button = new Button("", icon.node());
        button.getStyleClass().addAll("flat", "button-icon");
        tip(button, what, key);
        return button;
    }

    /// Text, and an icon before it.
    public static Button of(Icon icon, String text) {
        return new Button(text, icon.node());
    }

    /// 24 px high, as in rows.
    public static Button small(Icon icon, String text) {
        Button button = of(icon, text);
        button.getStyleClass().add("small");
        return button;
    }

    /// The one filled button of a view.
    public static Button primary(Icon icon, String text) {
        Button button = of(icon, text);
        button.getStyleClass().add("accent");
        return button;
    }

    /// Text in the colour of links.
    public static Button link(String text) {
        var button = new Button(text);
        button.getStyleClass().add("link");
        return button;
    }

    /// Gives a control a tooltip with its key, and the same to a screen reader.
    public static void tip(Control control, String what, @Nullable KeyCombination key) {
        String text = key == null ? what : what + "  (" + key.getDisplayText() + ")";
        control.setTooltip(tooltip(text));
        control.setAccessibleText(what);
    }

    public static Tooltip tooltip(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.setMaxWidth(480);
        tooltip.setWrapText(true);
        return tooltip;
    }
}
