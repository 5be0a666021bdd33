package org.zonewright.gui.graph;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.Lettering;
import org.zonewright.analysis.graph.layout.TextMeasure;
import org.zonewright.gui.control.Badges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of the largest parts of a graph, over it while it is too far away to be read.
final class Overview extends Pane {

    private static final int MOST = 40;
    private static final double HEIGHT = 18;
    private static final double PADDING = 14;

    private final TextMeasure measure = new BundledFonts();
    private final Map<Cluster, Label> names = new LinkedHashMap<>();
    private Optional<Drawing> drawing = Optional.empty();

    Overview() {
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /// @param isFar whether the graph is too far away to be read
    void look(Drawing now, Camera camera, boolean isFar) {
        setVisible(isFar);
        if (isFar) {
            name(now);
            place(camera);
        }
    }

    private void name(Drawing now) {
        if (drawing.filter(last -> last == now).isPresent()) {
            return;
        }
        drawing = Optional.of(now);
        names.clear();
        Cluster.of(now).stream()
                .limit(MOST)
                .forEach(part -> names.put(part, Badges.styled(part.name(), "cluster-name")));
        getChildren().setAll(names.values());
    }

    /// In the middle of its part, where it is no higher than that and lies over no larger one's.
    private void place(Camera camera) {
        List<Camera.Area> taken = new ArrayList<>();
        names.forEach(
                (part, label) -> {
                    double w = measure.width(part.name(), Lettering.TAG) + PADDING;
                    Camera.Area area = part.area();
                    double x = (area.x() + area.w() / 2) * camera.scale() + camera.offsetX();
                    double y = (area.y() + area.h() / 2) * camera.scale() + camera.offsetY();
                    var spot = new Camera.Area(x - w / 2, y - HEIGHT / 2, w, HEIGHT);
                    boolean fits =
                            area.h() * camera.scale() >= HEIGHT
                                    && taken.stream().noneMatch(other -> meet(spot, other));
                    label.setOpacity(fits ? 1 : 0);
                    if (fits) {
                        taken.add(spot);
                        label.resizeRelocate(spot.x(), spot.y(), w, HEIGHT);
                    }
                });
    }

    private static boolean meet(Camera.Area a, Camera.Area b) {
        return a.x() < b.x() + b.w()
                && b.x() < a.x() + a.w()
                && a.y() < b.y() + b.h()
                && b.y() < a.y() + a.h();
    }
}
