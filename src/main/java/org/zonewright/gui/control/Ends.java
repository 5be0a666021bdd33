package org.zonewright.gui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two things at the ends of a line; where there is no room for both, the second below the first.
public final class Ends extends Pane {

    /// px between them, beside and below each other
    private static final double GAP = 8;

    private static final double LINE_GAP = 4;

    private final Node first;
    private final Node second;

    public Ends(Node first, Node second) {
        this.first = first;
        this.second = second;
        getStyleClass().add("ends");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isOneLine(double width) {
        return width < 0 || first.prefWidth(-1) + GAP + second.prefWidth(-1) <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + GAP + second.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isOneLine(width)
                ? Math.max(first.prefHeight(-1), second.prefHeight(-1))
                : first.prefHeight(width) + LINE_GAP + second.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double secondWidth = Math.min(width, second.prefWidth(-1));
        if (isOneLine(width)) {
            double firstHeight = first.prefHeight(-1);
            double secondHeight = second.prefHeight(-1);
            double middle = getHeight() / 2;
            first.resizeRelocate(
                    0,
                    snapPositionY(middle - firstHeight / 2),
                    width - GAP - secondWidth,
                    firstHeight);
            second.resizeRelocate(
                    snapPositionX(width - secondWidth),
                    snapPositionY(middle - secondHeight / 2),
                    secondWidth,
                    secondHeight);
        } else {
            double firstHeight = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, firstHeight);
            second.resizeRelocate(0, firstHeight + LINE_GAP, secondWidth, second.prefHeight(width));
        }
    }
}
