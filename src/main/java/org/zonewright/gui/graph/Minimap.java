package org.zonewright.gui.graph;

import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.zonewright.analysis.graph.layout.Drawing;

import java.util.Optional;
import java.util.function.BiConsumer;

/// All of the drawing in small, with a frame around what is seen. A click or drag looks there.
final class Minimap extends Pane {

    /// The most it takes, alone and of the room there is.
    private static final Camera.Size MOST = new Camera.Size(168, 132);

    private static final double PART = 0.2;
    private static final double AROUND = 6;

    private final Rectangle frame = new Rectangle();
    private final BiConsumer<Double, Double> look;
    private Optional<Drawing> drawing = Optional.empty();
    private double scale = 1;

    /// @param look takes the point of the drawing to look at
    Minimap(BiConsumer<Double, Double> look) {
        this.look = look;
        getStyleClass().add("minimap");
        frame.getStyleClass().add("seen");
        frame.setManaged(false);
        setOnMousePressed(this::lookAt);
        setOnMouseDragged(this::lookAt);
        setFocusTraversable(false);
    }

    void show(Drawing next, Camera.Size screen) {
        double w = Math.min(MOST.w(), screen.w() * PART) - 2 * AROUND;
        double h = Math.min(MOST.h(), screen.h() * PART) - 2 * AROUND;
        double fitting = Math.max(0.001, Math.min(w / next.width(), h / next.height()));
        boolean isShown =
                scale == fitting && drawing.filter(it -> Silhouette.areAlike(it, next)).isPresent();
        drawing = Optional.of(next);
        scale = fitting;
        if (!isShown) {
            draw(next);
        }
    }

    private void draw(Drawing next) {
        Group nodes = Silhouette.nodes(next);
        nodes.getTransforms().addAll(new Translate(AROUND, AROUND), new Scale(scale, scale));
        nodes.setManaged(false);
        nodes.setMouseTransparent(true);
        getChildren().setAll(nodes, frame);
        setPrefSize(next.width() * scale + 2 * AROUND, next.height() * scale + 2 * AROUND);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void look(Camera.Area seen) {
        drawing.ifPresent(
                all -> {
                    double left = Math.max(0, seen.x());
                    double top = Math.max(0, seen.y());
                    double right = Math.min(all.width(), seen.x() + seen.w());
                    double bottom = Math.min(all.height(), seen.y() + seen.h());
                    frame.setX(AROUND + left * scale);
                    frame.setY(AROUND + top * scale);
                    frame.setWidth(Math.max(2, (right - left) * scale));
                    frame.setHeight(Math.max(2, (bottom - top) * scale));
                });
    }

    private void lookAt(MouseEvent mouse) {
        look.accept((mouse.getX() - AROUND) / scale, (mouse.getY() - AROUND) / scale);
        mouse.consume();
    }
}
