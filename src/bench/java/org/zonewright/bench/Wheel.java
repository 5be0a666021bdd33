package org.zonewright.bench;

import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;

/// Turns of the mouse wheel.
final class Wheel {

    private Wheel() {}

    /// Over the middle of a node.
    ///
    /// @param dx pixels
    /// @param dy pixels
    /// @param zooms whether the shortcut key is held
    static ScrollEvent turned(Node over, double dx, double dy, boolean zooms) {
        double x = over.getLayoutBounds().getWidth() / 2;
        double y = over.getLayoutBounds().getHeight() / 2;
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                zooms,
                false,
                false,
                false,
                false,
                dx,
                dy,
                dx,
                dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
