package org.zonewright.gui.graph;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

import java.util.ArrayList;

/// A grid of dots that moves with the drawing, so that moving can be seen.
final class DotGrid extends Path {

    private static final double STEP = 24;

    private double w;
    private double h;

    DotGrid() {
        getStyleClass().add("dot-grid");
        setManaged(false);
        setMouseTransparent(true);
    }

    void look(Camera camera, Camera.Size screen) {
        if (w < screen.w() || h < screen.h()) {
            w = screen.w();
            h = screen.h();
            fill();
        }
        setTranslateX(floorMod(camera.offsetX()));
        setTranslateY(floorMod(camera.offsetY()));
    }

    private static double floorMod(double offset) {
        return Math.rint(offset - STEP * Math.floor(offset / STEP));
    }

    private void fill() {
        var dots = new ArrayList<PathElement>();
        for (double y = -STEP / 2; y < h + STEP; y += STEP) {
            for (double x = -STEP / 2; x < w + STEP; x += STEP) {
                dots.add(new MoveTo(x, y));
                dots.add(new HLineTo(x + 1));
                dots.add(new VLineTo(y + 1));
                dots.add(new HLineTo(x));
                dots.add(new ClosePath());
            }
        }
        getElements().setAll(dots);
    }
}
