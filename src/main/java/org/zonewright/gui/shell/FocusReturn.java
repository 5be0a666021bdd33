package org.zonewright.gui.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// Gives the keyboard back after a click on a button that only does something: JavaFX leaves it
/// with the button, or with the next one if the button goes grey. Who walks to a button with Tab
/// stays there.
final class FocusReturn {

    private final Parent buttons;
    private @Nullable Node before;

    private FocusReturn(Parent buttons) {
        this.buttons = buttons;
    }

    static void after(Parent buttons) {
        var focus = new FocusReturn(buttons);
        buttons.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> focus.remember());
        buttons.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(focus::giveBack));
    }

    private void remember() {
        Node owner = buttons.getScene().getFocusOwner();
        before = owner == null || isWithin(owner) ? null : owner;
    }

    private void giveBack() {
        if (before == null || buttons.getScene() == null || before.getScene() == null) {
            return;
        }
        Node now = buttons.getScene().getFocusOwner();
        if (now != null && isWithin(now) && !opensMenu(now)) {
            before.requestFocus();
        }
    }

    /// Its menu would close.
    private static boolean opensMenu(Node node) {
        return node instanceof MenuButton button
                && (button.isShowing() || !(button instanceof SplitMenuButton));
    }

    private boolean isWithin(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == buttons) {
                return true;
            }
        }
        return false;
    }
}
