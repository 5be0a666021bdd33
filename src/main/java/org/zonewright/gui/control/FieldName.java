package org.zonewright.gui.control;

import javafx.scene.control.Label;

/// What a field of a form is called, at its left: as wide as the others there, so that the fields
/// stand in a column, and wider where the words of a language need it.
public final class FieldName extends Label {

    private final double least;

    /// @param least px
    public FieldName(String text, double least) {
        super(text);
        this.least = least;
        getStyleClass().add("muted");
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(least, super.computePrefWidth(height));
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }
}
