package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.layout.Drawing.Segment;
import org.zonewright.analysis.graph.layout.Face.Shape;
import org.zonewright.analysis.graph.layout.Lettering;
import org.zonewright.analysis.graph.layout.Sizes;
import org.zonewright.analysis.graph.layout.TextMeasure;
import org.zonewright.analysis.graph.picture.Pen.Rectangle;
import org.zonewright.analysis.graph.picture.Pen.Stroke;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Says what shapes and lines mean, in one line below the drawing.
final class Legend {

    static final double HEIGHT = 32;

    private static final double SIGN = 18;
    private static final double BETWEEN = 18;

    /// What each shape means, as a key of words.
    static final Map<Shape, String> SHAPES =
            new TreeMap<>(
                    Map.of(
                            Shape.PILL, "graph.legend.name",
                            Shape.GROUP, "graph.legend.set",
                            Shape.ENDPOINT, "graph.legend.endpoint",
                            Shape.GHOST, "graph.legend.missing"));

    /// What each line means, as a key of words.
    static final Map<Edge.State, String> LINES =
            new TreeMap<>(
                    Map.of(
                            Edge.State.NORMAL, "graph.legend.normal",
                            Edge.State.STANDBY, "graph.legend.standby",
                            Edge.State.IDLE, "graph.legend.idle",
                            Edge.State.BROKEN, "graph.legend.broken"));

    private final TextMeasure measure;
    private final Function<Phrase, String> words;

    Legend(TextMeasure measure, Function<Phrase, String> words) {
        this.measure = measure;
        this.words = words;
    }

    /// How wide it is, margins included.
    double width() {
        double signs = 0;
        for (String key : SHAPES.values()) {
            signs += width(key);
        }
        for (String key : LINES.values()) {
            signs += width(key);
        }
        return 2 * Sizes.MARGIN + head() + signs - BETWEEN;
    }

    void paint(Pen pen, double top) {
        double y = top + HEIGHT / 2 - Sizes.MARGIN / 2;
        double x = Sizes.MARGIN;
        pen.text(text("graph.legend"), x, y + 4, Lettering.TAG, Ink.FG_MUTED);
        x += head();
        for (Map.Entry<Shape, String> shape : SHAPES.entrySet()) {
            sign(pen, shape.getKey(), x, y);
            say(pen, shape.getValue(), x, y);
            x += width(shape.getValue());
        }
        for (Map.Entry<Edge.State, String> line : LINES.entrySet()) {
            var to = List.<Segment>of(new Segment.Line(x + SIGN, y));
            pen.line(x, y, to, Strokes.of(line.getKey()));
            say(pen, line.getValue(), x, y);
            x += width(line.getValue());
        }
    }

    private void say(Pen pen, String key, double x, double y) {
        pen.text(text(key), x + SIGN + Sizes.SPACE, y + 4, Lettering.SMALL, Ink.FG_MUTED);
    }

    private static void sign(Pen pen, Shape shape, double x, double y) {
        double round = shape == Shape.PILL ? 6 : 2;
        var area = new Rectangle(x, y - 6, SIGN, 12, round);
        boolean ghost = shape == Shape.GHOST;
        Stroke stroke =
                ghost
                        ? new Stroke(Ink.DANGER_EMPHASIS, 1, List.of(3.0, 2.0))
                        : Stroke.solid(Ink.FG_MUTED, 1);
        pen.rectangle(area, Ink.BG_DEFAULT, stroke);
        if (shape == Shape.GROUP) {
            pen.rectangle(new Rectangle(x, y - 6, SIGN, 4, 1), Ink.FG_MUTED, Stroke.NONE);
        }
        if (shape == Shape.ENDPOINT) {
            pen.rectangle(new Rectangle(x, y - 6, 4, 12, 1), Ink.FG_MUTED, Stroke.NONE);
        }
    }

    private double head() {
        return measure.width(text("graph.legend"), Lettering.TAG) + BETWEEN;
    }

    private double width(String key) {
        return SIGN + Sizes.SPACE + measure.width(text(key), Lettering.SMALL) + BETWEEN;
    }

    private String text(String key) {
        return words.apply(Phrase.of(key));
    }
}
