package org.zonewright.gui.control;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;

/// Shows its content larger or smaller, rows and icons with the text: the content is laid out in
/// the room that is left at that size, so a large text makes a narrow window.
public final class Zoom extends Region {

    private static final double WHOLE = 100;

    private final Region content;
    private final ObservableIntegerValue percent;
    private final Scale scale = new Scale(1, 1);

    /// @param percent 100 for the usual size
    public Zoom(Region content, ObservableIntegerValue percent) {
        this.content = content;
        this.percent = percent;
        getChildren().add(content);
        percent.subscribe(_ -> apply());
    }

    /// The pane to lay something over all of a scene in, as large as the scene's content.
    ///
    /// @return null if there is none
    static @Nullable Pane paneOf(@Nullable Scene scene) {
        Parent root = scene == null ? null : scene.getRoot();
        Parent shown = root instanceof Zoom zoom ? zoom.content : root;
        return shown instanceof Pane pane ? pane : null;
    }

    private void apply() {
        scale.setX(factor());
        scale.setY(factor());
        // No transform at all at the usual size: pixels stay on their grid.
        if (percent.get() == WHOLE) {
            content.getTransforms().clear();
        } else {
            content.getTransforms().setAll(scale);
        }
        requestLayout();
    }

    private double factor() {
        return percent.get() / WHOLE;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / factor(), getHeight() / factor());
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(-1) * factor();
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(-1) * factor();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * factor();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * factor();
    }
}
