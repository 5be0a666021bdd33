package org.zonewright.gui.shell;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/// The program's mark, as `icons/zonewright.svg` draws it; its colours come from the style sheet.
final class Logo {

    private static final double DRAWN = 64;

    private Logo() {}

    /// @param size edge in px
    static Node of(double size) {
        var ground = new Rectangle(DRAWN, DRAWN);
        ground.setArcWidth(28);
        ground.setArcHeight(28);
        ground.getStyleClass().add("logo-ground");
        var line = new SVGPath();
        line.setContent("M18 20H46L18 44H46");
        line.getStyleClass().add("logo-line");
        var logo =
                new Group(
                        ground,
                        line,
                        dot(18, 20, 6.5, "logo-dot"),
                        dot(46, 44, 6.5, "logo-dot"),
                        dot(46, 20, 4.5, "logo-ring"),
                        dot(18, 44, 4.5, "logo-ring"));
        logo.setScaleX(size / DRAWN);
        logo.setScaleY(size / DRAWN);
        return new Group(logo);
    }

    private static Circle dot(double x, double y, double radius, String styleClass) {
        var dot = new Circle(x, y, radius);
        dot.getStyleClass().add(styleClass);
        return dot;
    }
}
