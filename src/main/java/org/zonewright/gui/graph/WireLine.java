package org.zonewright.gui.graph;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;

import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Load;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.Drawing.Segment;
import org.zonewright.analysis.graph.layout.Drawing.Wire;
import org.zonewright.analysis.graph.layout.Sizes;
import org.zonewright.gui.control.Badges;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An edge of the graph: its line, its arrow's head, and apart from them its tag, which lies above
/// all lines.
final class WireLine {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final PseudoClass CARRIES = PseudoClass.getPseudoClass("carries");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Wire wire;
    private final Path line = new Path();
    private final Polygon head;
    private final Group group;
    private final Optional<Label> tag;

    WireLine(Wire wire) {
        this.wire = wire;
        String state = wire.edge().state().name().toLowerCase(Locale.ROOT);
        line.getElements().setAll(elements(wire));
        line.getStyleClass().addAll("wire", state);
        Segment end = wire.path().getLast();
        head = head(end.x(), end.y(), wire.heading());
        head.getStyleClass().addAll("wire-head", state);
        group = new Group(line, head);
        tag =
                wire.tag()
                        .map(
                                it -> {
                                    Label label = Badges.styled(it.text(), "wire-tag", state);
                                    label.setManaged(false);
                                    double h = Sizes.TAG_HEIGHT;
                                    label.resizeRelocate(it.x(), it.y() - h / 2, it.w(), h);
                                    return label;
                                });
        say("");
    }

    /// What it shows.
    Wire wire() {
        return wire;
    }

    Group node() {
        return group;
    }

    Optional<Label> tag() {
        return tag;
    }

    /// Follows its ends where a person dragged them: from where it was drawn to leave and arrive.
    void follow(Point2D from, Point2D to) {
        boolean isMoved = !from.equals(Point2D.ZERO) || !to.equals(Point2D.ZERO);
        Segment end = wire.path().getLast();
        if (isMoved) {
            double x1 = wire.startX() + from.getX();
            double y1 = wire.startY() + from.getY();
            double x2 = end.x() + to.getX();
            double y2 = end.y() + to.getY();
            double middle = (x1 + x2) / 2;
            line.getElements()
                    .setAll(new MoveTo(x1, y1), new CubicCurveTo(middle, y1, middle, y2, x2, y2));
        } else {
            line.getElements().setAll(elements(wire));
        }
        head.setTranslateX(to.getX());
        head.setTranslateY(to.getY());
        tag.ifPresent(
                it -> {
                    it.setTranslateX(from.getX());
                    it.setTranslateY(from.getY());
                });
    }

    void mark(boolean lit) {
        line.pseudoClassStateChanged(LIT, lit);
        head.pseudoClassStateChanged(LIT, lit);
        tag.ifPresent(it -> it.pseudoClassStateChanged(LIT, lit));
        if (lit) {
            group.toFront();
        }
    }

    /// What comes along it, if that is to be shown. What an edge that is wrong says goes before.
    void load(Optional<Load> load) {
        boolean isWrong = wire.edge().state().isWrong();
        boolean carries = !isWrong && load.filter(it -> !it.isIdle()).isPresent();
        boolean quiet = !isWrong && load.filter(Load::isIdle).isPresent();
        for (Node node : List.of(line, head)) {
            node.pseudoClassStateChanged(CARRIES, carries);
            node.pseudoClassStateChanged(QUIET, quiet);
        }
        tag.ifPresent(
                it -> {
                    it.pseudoClassStateChanged(CARRIES, carries);
                    it.pseudoClassStateChanged(QUIET, quiet);
                    it.pseudoClassStateChanged(CHANGED, load.filter(Load::hasChanged).isPresent());
                });
        say(isWrong ? "" : load.map(this::share).orElse(""));
    }

    /// A standby that is not needed says so; everything else says its share.
    private String share(Load load) {
        boolean isStandby = wire.edge().state() == Edge.State.STANDBY && !load.hasChanged();
        return isStandby && load.isIdle() ? "" : Live.exact(load);
    }

    private void say(String share) {
        tag.ifPresent(
                it -> {
                    String said = wire.tag().map(Drawing.Tag::text).orElse("");
                    it.setText(share.isEmpty() ? said : share);
                    it.setVisible(!it.getText().isEmpty());
                });
    }

    static List<PathElement> elements(Wire wire) {
        var elements = new ArrayList<PathElement>();
        elements.add(new MoveTo(wire.startX(), wire.startY()));
        for (Segment segment : wire.path()) {
            elements.add(
                    switch (segment) {
                        case Segment.Line(double x, double y) -> new LineTo(x, y);
                        case Segment.Curve(
                                        double x1,
                                        double y1,
                                        double x2,
                                        double y2,
                                        double x,
                                        double y) ->
                                new CubicCurveTo(x1, y1, x2, y2, x, y);
                    });
        }
        return elements;
    }

    private static Polygon head(double x, double y, Drawing.Heading heading) {
        double length = Sizes.ARROW;
        double half = Sizes.ARROW / 2;
        return switch (heading) {
            case RIGHT -> new Polygon(x, y - half, x + length, y, x, y + half);
            case UP -> new Polygon(x - half, y, x, y - length, x + half, y);
        };
    }
}
