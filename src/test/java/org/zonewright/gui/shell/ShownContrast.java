package org.zonewright.gui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// How well each text and icon under a node stands out from what is drawn behind it, as WCAG 2.2
/// computes it (relative luminance, contrast ratio). Disabled controls are left out, as there.
final class ShownContrast {

    /// @param ratio from 1 to 21
    record Reading(String what, boolean isIcon, double ratio) {}

    private final List<Reading> found = new ArrayList<>();

    static List<Reading> under(Parent root) {
        var contrast = new ShownContrast();
        contrast.visit(root);
        return List.copyOf(contrast.found);
    }

    private void visit(Node node) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Text text) {
            read(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private void read(Text text) {
        if (text.getText().isBlank() || !(text.getFill() instanceof Color ink)) {
            return;
        }
        var bounds = text.getLayoutBounds();
        Point2D middle = text.localToScene(bounds.getCenterX(), bounds.getCenterY());
        if (isCutOff(text, middle)) {
            return;
        }
        Color ground = ground(text.getParent(), middle);
        Color shown = over(ink, opacity(text), ground);
        found.add(
                new Reading(
                        "%s on %s: %s @%s".formatted(shown, ground, text.getText(), place(text)),
                        text instanceof FontIcon,
                        ratio(shown, ground)));
    }

    /// Whether the place is out of the window, or what holds the node shows less of it.
    private static boolean isCutOff(Node node, Point2D at) {
        var scene = node.getScene();
        if (at.getX() < 0
                || at.getY() < 0
                || at.getX() > scene.getWidth()
                || at.getY() > scene.getHeight()) {
            return true;
        }
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.getClip() != null && !one.getClip().contains(one.sceneToLocal(at))) {
                return true;
            }
        }
        return false;
    }

    private static String place(Node node) {
        var path = new StringBuilder();
        Node at = node.getParent();
        for (int i = 0; i < 4 && at != null; i++, at = at.getParent()) {
            path.append(at.getId() == null ? "" : "#" + at.getId())
                    .append(String.join(".", at.getStyleClass()))
                    .append(" < ");
        }
        return path.toString();
    }

    /// What those that hold a node draw at a place, one over the other.
    private static Color ground(Node node, Point2D at) {
        if (node == null) {
            return Color.WHITE;
        }
        Color below = ground(node.getParent(), at);
        if (node instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color color
                        && isIn(region, fill.getInsets(), region.sceneToLocal(at))) {
                    below = over(color, opacity(region), below);
                }
            }
        }
        return below;
    }

    private static boolean isIn(Region region, Insets insets, Point2D at) {
        return at.getX() >= insets.getLeft()
                && at.getX() <= region.getWidth() - insets.getRight()
                && at.getY() >= insets.getTop()
                && at.getY() <= region.getHeight() - insets.getBottom();
    }

    private static double opacity(Node node) {
        return node == null ? 1 : node.getOpacity() * opacity(node.getParent());
    }

    private static Color over(Color color, double opacity, Color below) {
        return below.interpolate(
                Color.color(color.getRed(), color.getGreen(), color.getBlue()),
                color.getOpacity() * opacity);
    }

    private static double ratio(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
