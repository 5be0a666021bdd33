package org.zonewright.gui.graph;

import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.Drawing.Box;
import org.zonewright.analysis.graph.layout.Drawing.Wire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A drawing without words: a few shapes for all of it, however large it is. For the minimap, and
/// for looking from far away.
final class Silhouette {

    private Silhouette() {}

    /// Whether both look the same without words.
    static boolean areAlike(Drawing a, Drawing b) {
        return a.width() == b.width()
                && a.height() == b.height()
                && a.boxes().size() == b.boxes().size()
                && IntStream.range(0, a.boxes().size())
                        .allMatch(i -> areAlike(a.boxes().get(i), b.boxes().get(i)))
                && a.wires().equals(b.wires());
    }

    private static boolean areAlike(Box a, Box b) {
        return a == b
                || (a.x() == b.x()
                        && a.y() == b.y()
                        && a.w() == b.w()
                        && a.h() == b.h()
                        && a.isWrong() == b.isWrong()
                        && isEnd(a) == isEnd(b));
    }

    /// Nodes only.
    static Group nodes(Drawing drawing) {
        return new Group(
                boxes(drawing, "plain", box -> !box.isWrong() && !isEnd(box)),
                boxes(drawing, "end", box -> !box.isWrong() && isEnd(box)),
                boxes(drawing, "wrong", Box::isWrong));
    }

    /// Edges, one shape for each state.
    static Group wires(Drawing drawing) {
        Map<Edge.State, List<PathElement>> elements = new EnumMap<>(Edge.State.class);
        for (Wire wire : drawing.wires()) {
            elements.computeIfAbsent(wire.edge().state(), _ -> new ArrayList<>())
                    .addAll(WireLine.elements(wire));
        }
        var all = new Group();
        elements.forEach(
                (state, path) -> {
                    var line = new Path(path);
                    line.getStyleClass().addAll("wire", state.name().toLowerCase(Locale.ROOT));
                    all.getChildren().add(line);
                });
        return all;
    }

    private static boolean isEnd(Box box) {
        return switch (box.face().shape()) {
            case ENDPOINT -> true;
            case PILL, CARD, GROUP, GHOST -> false;
        };
    }

    private static Path boxes(Drawing drawing, String style, Predicate<Box> which) {
        var path = new Path();
        path.getStyleClass().addAll("silhouette", style);
        var elements = new ArrayList<PathElement>();
        drawing.boxes().stream().filter(which).forEach(box -> outline(elements, box));
        path.getElements().setAll(elements);
        return path;
    }

    private static void outline(List<PathElement> elements, Box box) {
        elements.add(new MoveTo(box.x(), box.y()));
        elements.add(new LineTo(box.right(), box.y()));
        elements.add(new LineTo(box.right(), box.bottom()));
        elements.add(new LineTo(box.x(), box.bottom()));
        elements.add(new ClosePath());
    }
}
