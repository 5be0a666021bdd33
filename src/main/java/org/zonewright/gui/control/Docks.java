package org.zonewright.gui.control;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A middle with docks around it: left, right, and below the middle, each with a size in pixels
/// that a person drags. (A SplitPane keeps fractions, and its divider of 1 px cannot be caught.)
public final class Docks extends Pane {

    public enum Side {
        LEFT,
        RIGHT,
        BOTTOM
    }

    private static final double GRIP = 7;
    private static final double LEAST_MIDDLE = 240;

    private final Node middle;
    private final Dock left = new Dock(Side.LEFT);
    private final Dock right = new Dock(Side.RIGHT);
    private final Dock bottom = new Dock(Side.BOTTOM);

    /// One dock: its content, size, line and grip.
    private final class Dock {
        final Side side;
        final Region line = new Region();
        final Region grip = new Region();
        @Nullable Node content;
        double proposed;
        double size;
        double least;
        boolean isFixed = true;

        Dock(Side side) {
            this.side = side;
            line.getStyleClass().add("dock-line");
            line.setMouseTransparent(true);
            grip.getStyleClass().add("dock-grip");
            grip.setCursor(side == Side.BOTTOM ? Cursor.V_RESIZE : Cursor.H_RESIZE);
            grip.setOnMouseDragged(this::drag);
        }

        void drag(MouseEvent mouse) {
            var at = sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
            double wanted =
                    switch (side) {
                        case LEFT -> at.getX();
                        case RIGHT -> getWidth() - at.getX();
                        case BOTTOM -> getHeight() - at.getY();
                    };
            double whole = side == Side.BOTTOM ? getHeight() : getWidth();
            size = Math.clamp(wanted, least, Math.max(least, whole - LEAST_MIDDLE));
            requestLayout();
        }

        double shownSize() {
            return content == null ? 0 : size;
        }
    }

    public Docks(Node middle) {
        this.middle = middle;
        arrange();
    }

    /// Puts content into a dock that a person can resize; null empties it.
    ///
    /// @param size px; one that a person dragged to stays until another is proposed
    /// @param least px below which dragging does not go
    public void set(Side side, @Nullable Node content, double size, double least) {
        put(side, content, size, least, false);
    }

    /// Puts content into a dock of a fixed size.
    public void setFixed(Side side, Node content, double size) {
        put(side, content, size, size, true);
    }

    private void put(
            Side side, @Nullable Node content, double size, double least, boolean isFixed) {
        Dock dock = dock(side);
        boolean isResized = !isFixed && !dock.isFixed && dock.proposed == size;
        dock.content = content;
        dock.size = isResized ? dock.size : size;
        dock.proposed = size;
        dock.least = least;
        dock.isFixed = isFixed;
        arrange();
    }

    /// The size of a dock as a person left it, in px.
    public double size(Side side) {
        return dock(side).size;
    }

    private Dock dock(Side side) {
        return switch (side) {
            case LEFT -> left;
            case RIGHT -> right;
            case BOTTOM -> bottom;
        };
    }

    private void arrange() {
        getChildren().setAll(middle);
        for (Dock dock : new Dock[] {left, right, bottom}) {
            if (dock.content != null) {
                getChildren().addAll(dock.content, dock.line);
            }
        }
        for (Dock dock : new Dock[] {left, right, bottom}) {
            if (dock.content != null && !dock.isFixed) {
                getChildren().add(dock.grip);
            }
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double leftEdge = left.shownSize();
        double rightEdge = Math.max(leftEdge, getWidth() - right.shownSize());
        double width = rightEdge - leftEdge;
        double lowerEdge = Math.max(0, getHeight() - bottom.shownSize());
        middle.resizeRelocate(leftEdge, 0, width, lowerEdge);
        place(left, 0, 0, leftEdge, getHeight());
        place(right, rightEdge, 0, getWidth() - rightEdge, getHeight());
        place(bottom, leftEdge, lowerEdge, width, getHeight() - lowerEdge);
        line(left, leftEdge - 1, 0, 1, getHeight());
        line(right, rightEdge, 0, 1, getHeight());
        line(bottom, leftEdge, lowerEdge, width, 1);
    }

    private static void place(Dock dock, double x, double y, double width, double height) {
        if (dock.content != null) {
            dock.content.resizeRelocate(x, y, width, height);
        }
    }

    private static void line(Dock dock, double x, double y, double width, double height) {
        boolean across = dock.side == Side.BOTTOM;
        dock.line.resizeRelocate(x, y, width, height);
        dock.grip.resizeRelocate(
                across ? x : x - GRIP / 2,
                across ? y - GRIP / 2 : y,
                across ? width : GRIP,
                across ? GRIP : height);
    }
}
