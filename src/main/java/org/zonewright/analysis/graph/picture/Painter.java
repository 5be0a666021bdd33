package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.Drawing.Heading;
import org.zonewright.analysis.graph.layout.Drawing.Segment;
import org.zonewright.analysis.graph.layout.Drawing.Wire;
import org.zonewright.analysis.graph.layout.Lettering;
import org.zonewright.analysis.graph.layout.Sizes;
import org.zonewright.analysis.graph.layout.TextMeasure;
import org.zonewright.analysis.graph.picture.Pen.Rectangle;
import org.zonewright.analysis.graph.picture.Pen.Stroke;
import org.zonewright.model.zone.Phrase;

import java.util.function.Function;

/// Draws a drawing with any pen: edges below, nodes above, the legend under all.
final class Painter {

    private final TextMeasure measure;
    private final Function<Phrase, String> words;
    private final Pen pen;

    Painter(TextMeasure measure, Function<Phrase, String> words, Pen pen) {
        this.measure = measure;
        this.words = words;
        this.pen = pen;
    }

    void paint(Drawing drawing) {
        drawing.wires().forEach(this::wire);
        drawing.wires().forEach(this::tag);
        var boxes = new BoxPainter(measure, pen);
        drawing.boxes().forEach(boxes::paint);
        new Legend(measure, words).paint(pen, drawing.height());
    }

    private void wire(Wire wire) {
        Stroke stroke = Strokes.of(wire.edge().state());
        pen.begin(wire.edge().from() + " → " + wire.edge().to());
        pen.line(wire.startX(), wire.startY(), wire.path(), stroke);
        Segment end = wire.path().getLast();
        pen.polygon(head(end.x(), end.y(), wire.heading()), stroke.ink());
        pen.end();
    }

    static double[] head(double x, double y, Heading heading) {
        double length = Sizes.ARROW;
        double half = Sizes.ARROW / 2;
        return switch (heading) {
            case RIGHT -> new double[] {x, y - half, x + length, y, x, y + half};
            case UP -> new double[] {x - half, y, x, y - length, x + half, y};
        };
    }

    private void tag(Wire wire) {
        wire.tag()
                .ifPresent(
                        tag -> {
                            Ink ink = Strokes.tag(wire.edge().state());
                            double h = Sizes.TAG_HEIGHT;
                            pen.rectangle(
                                    new Rectangle(tag.x(), tag.y() - h / 2, tag.w(), h, h / 2),
                                    Ink.BG_DEFAULT,
                                    Stroke.solid(ink, 1));
                            double w = measure.width(tag.text(), Lettering.TAG);
                            pen.text(
                                    tag.text(),
                                    tag.x() + (tag.w() - w) / 2,
                                    tag.y() + 4,
                                    Lettering.TAG,
                                    ink);
                        });
    }
}
