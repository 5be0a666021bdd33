package org.zonewright.gui.control;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Tells whether a mouse button went down on a control and is not up again. A table selects the
/// clicked row when the button comes up: rows must not move before.
final class PressWatch {

    private final Node on;
    private final Runnable released;
    private final EventHandler<MouseEvent> down = _ -> isDown = true;
    private final EventHandler<MouseEvent> up = _ -> release();
    private boolean isDown;

    /// @param released runs after what the control does when the button comes up, or when the mouse
    ///   begins to drag something
    PressWatch(Node on, Runnable released) {
        this.on = on;
        this.released = released;
        on.addEventFilter(MouseEvent.MOUSE_PRESSED, down);
        on.addEventFilter(MouseEvent.MOUSE_RELEASED, up);
        on.addEventFilter(MouseEvent.DRAG_DETECTED, up);
    }

    boolean isDown() {
        return isDown;
    }

    private void release() {
        isDown = false;
        Platform.runLater(released);
    }

    void end() {
        on.removeEventFilter(MouseEvent.MOUSE_PRESSED, down);
        on.removeEventFilter(MouseEvent.MOUSE_RELEASED, up);
        on.removeEventFilter(MouseEvent.DRAG_DETECTED, up);
    }
}
