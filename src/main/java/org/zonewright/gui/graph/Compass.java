package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.EdgeIndex;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.Drawing.Box;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where the arrow keys lead: along the edges to the left and right, up and down through members
/// and then to the next node of the column.
final class Compass {

    private final Drawing drawing;
    private final EdgeIndex edges;

    Compass(Drawing drawing) {
        this.drawing = drawing;
        edges = EdgeIndex.of(drawing.graph().edges());
    }

    /// Where a walk may begin.
    Optional<Pick> first() {
        return drawing.boxes().stream()
                .min(Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x))
                .map(box -> Pick.of(box.node().id()));
    }

    /// Empty if there is nothing in that direction.
    Optional<Pick> next(Pick from, Arrow to) {
        return switch (to) {
            case RIGHT ->
                    edges.from(from.node()).stream()
                            .filter(edge -> from.member().map(m -> edge.member() == m).orElse(true))
                            .findFirst()
                            .map(edge -> Pick.of(edge.to()));
            case LEFT -> edges.to(from.node()).stream().findFirst().map(this::source);
            case UP -> step(from, -1);
            case DOWN -> step(from, 1);
        };
    }

    private Pick source(Edge edge) {
        return rows(edge.from()) > 0 ? Pick.of(edge.from(), edge.member()) : Pick.of(edge.from());
    }

    private Optional<Pick> step(Pick from, int by) {
        int rows = rows(from.node());
        int row = from.member().orElse(-1) + by;
        if (row >= 0 && row < rows) {
            return Optional.of(Pick.of(from.node(), row));
        }
        if (row == -1 && from.member().isPresent()) {
            return Optional.of(Pick.of(from.node()));
        }
        Optional<Box> here = box(from.node());
        return here.flatMap(box -> neighbour(box, by)).map(box -> entered(box, by));
    }

    private static Pick entered(Box box, int by) {
        int rows = box.face().rows().size();
        return by < 0 && rows > 0 ? Pick.of(box.node().id(), rows - 1) : Pick.of(box.node().id());
    }

    /// The nearest node above or below that shares some of the column.
    private Optional<Box> neighbour(Box here, int by) {
        List<Box> beyond =
                drawing.boxes().stream()
                        .filter(box -> box.x() < here.right() && box.right() > here.x())
                        .filter(box -> by < 0 ? box.y() < here.y() : box.y() > here.y())
                        .toList();
        return beyond.stream().min(Comparator.comparingDouble(box -> by * box.y()));
    }

    private Optional<Box> box(String id) {
        return drawing.boxes().stream().filter(box -> box.node().id().equals(id)).findFirst();
    }

    private int rows(String id) {
        return box(id).map(box -> box.face().rows().size()).orElse(0);
    }
}
