package org.zonewright.gui.graph;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.util.Duration;

import java.util.List;
import java.util.Map;

/// Moves nodes from where they were to where they are, and lets those appear that are new. Short,
/// and over at once when a person does something.
final class Glide extends Transition {

    private static final Duration SHORT = Duration.millis(180);

    private final Map<Node, Point2D> from;
    private final List<Node> fresh;

    /// @param from how far each node was from where it is
    Glide(Map<Node, Point2D> from, List<Node> fresh) {
        this.from = Map.copyOf(from);
        this.fresh = List.copyOf(fresh);
        setCycleDuration(SHORT);
        setInterpolator(Interpolator.EASE_OUT);
        interpolate(0);
    }

    @Override
    protected void interpolate(double part) {
        from.forEach(
                (node, was) -> {
                    node.setTranslateX(was.getX() * (1 - part));
                    node.setTranslateY(was.getY() * (1 - part));
                });
        fresh.forEach(node -> node.setOpacity(part));
    }

    /// Puts everything where it belongs.
    void finish() {
        stop();
        interpolate(1);
    }
}
