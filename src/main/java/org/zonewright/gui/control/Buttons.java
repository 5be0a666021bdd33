package org.zonewright.gui.control;

import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
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

    /// Gives a control a tooltip with its key, and the same to a screen reader. Given again, it
    /// replaces the one before. The tooltip is made when the mouse first comes: the window has
    /// many, and at its start none is needed.
    public static void tip(Control control, String what, @Nullable KeyCombination key) {
        String text = key == null ? what : what + "  (" + key.getDisplayText() + ")";
        control.setAccessibleText(what);
        boolean isFirst = control.getAccessibleHelp() == null;
        control.setAccessibleHelp(text);
        if (isFirst) {
            control.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, new Visit(control));
        } else if (control.getTooltip() != null) {
            control.getTooltip().setText(text);
        }
    }

    private record Visit(Control control) implements EventHandler<MouseEvent> {

        @Override
        public void handle(MouseEvent event) {
            control.removeEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, this);
            control.setTooltip(tooltip(control.getAccessibleHelp()));
        }
    }

    public static Tooltip tooltip(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.setMaxWidth(480);
        tooltip.setWrapText(true);
        return tooltip;
    }
}
