package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.layout.Drawing.Box;
import org.zonewright.analysis.graph.layout.Face;
import org.zonewright.analysis.graph.layout.Lettering;
import org.zonewright.analysis.graph.layout.Sizes;
import org.zonewright.analysis.graph.layout.TextMeasure;
import org.zonewright.analysis.graph.picture.Pen.Rectangle;
import org.zonewright.analysis.graph.picture.Pen.Stroke;

import java.util.List;

/// Draws nodes.
final class BoxPainter {

    private static final double ROUND = 4;
    private static final double BAR = 3;

    /// From the middle of a line of text to the letters' foot.
    private static final double FOOT = 4.5;

    private final TextMeasure measure;
    private final Pen pen;

    BoxPainter(TextMeasure measure, Pen pen) {
        this.measure = measure;
        this.pen = pen;
    }

    void paint(Box box) {
        pen.begin(box.face().full());
        switch (box.face().shape()) {
            case PILL -> pill(box);
            case CARD -> card(box, frame(box));
            case GHOST -> card(box, new Stroke(Ink.DANGER_EMPHASIS, 1, List.of(4.0, 3.0)));
            case ENDPOINT -> {
                card(box, Stroke.solid(Ink.BORDER_DEFAULT, 1));
                pen.rectangle(
                        new Rectangle(box.x(), box.y() + 1, BAR, box.h() - 2, 1),
                        Ink.NEUTRAL_EMPHASIS,
                        Stroke.NONE);
            }
            case GROUP -> group(box);
        }
        pen.end();
    }

    private static Stroke frame(Box box) {
        return Stroke.solid(box.isWrong() ? Ink.DANGER_EMPHASIS : Ink.BORDER_DEFAULT, 1);
    }

    private void pill(Box box) {
        pen.rectangle(area(box, box.h() / 2), Ink.BG_SUBTLE, Stroke.solid(Ink.BORDER_DEFAULT, 1));
        double left = box.x() + Sizes.PADDING + 3;
        double right = box.right() - Sizes.PADDING - 3;
        double type = measure.width(box.face().type(), Lettering.MONO_SMALL);
        double y = box.centreY() + FOOT;
        text(
                box.face().title(),
                left,
                y,
                right - left - type - Sizes.SPACE,
                Lettering.STRONG,
                Ink.FG_DEFAULT);
        pen.text(box.face().type(), right - type, y, Lettering.MONO_SMALL, Ink.FG_MUTED);
    }

    private void card(Box box, Stroke stroke) {
        Face face = box.face();
        boolean ghost = face.shape() == Face.Shape.GHOST;
        pen.rectangle(area(box, ROUND), Ink.BG_DEFAULT, stroke);
        double left = box.x() + Sizes.PADDING + (face.shape() == Face.Shape.ENDPOINT ? 2 : 0);
        Ink iconInk = ghost || box.isWrong() ? Ink.DANGER_FG : Ink.FG_MUTED;
        face.icon()
                .ifPresent(
                        icon ->
                                pen.icon(
                                        icon,
                                        left,
                                        box.centreY() - Sizes.ICON / 2,
                                        Sizes.ICON,
                                        iconInk));
        double x = left + Sizes.ICON + Sizes.SPACE + 2;
        double right = box.right() - Sizes.PADDING;
        Ink ink = ghost ? Ink.DANGER_FG : Ink.FG_DEFAULT;
        double first = face.detail().isEmpty() ? box.centreY() + FOOT : box.y() + 18.5;
        title(face, x, first, right, ink);
        text(
                face.detail(),
                x,
                box.y() + 35,
                right - x,
                Lettering.SMALL,
                ghost ? ink : Ink.FG_MUTED);
    }

    /// The title and, close behind it, the type.
    private void title(Face face, double x, double y, double right, Ink ink) {
        double type =
                face.type().isEmpty()
                        ? 0
                        : measure.width(face.type(), Lettering.MONO_SMALL) + Sizes.SPACE;
        String title = measure.fit(face.title(), face.titleIn(), right - x - type);
        pen.text(title, x, y, face.titleIn(), ink);
        pen.text(
                face.type(),
                x + measure.width(title, face.titleIn()) + Sizes.SPACE,
                y,
                Lettering.MONO_SMALL,
                ink == Ink.FG_DEFAULT ? Ink.FG_MUTED : ink);
    }

    private void group(Box box) {
        Face face = box.face();
        pen.rectangle(area(box, ROUND), Ink.BG_DEFAULT, Stroke.NONE);
        pen.rectangle(
                new Rectangle(box.x(), box.y(), box.w(), Sizes.HEAD_HEIGHT, ROUND),
                Ink.BG_SUBTLE,
                Stroke.NONE);
        double y = box.y() + Sizes.HEAD_HEIGHT / 2 + FOOT;
        double right = box.right() - Sizes.PADDING;
        double policy = right - measure.width(face.detail(), Lettering.SMALL);
        pen.text(face.detail(), policy, y, Lettering.SMALL, Ink.FG_MUTED);
        double icon = policy - Sizes.SPACE - Sizes.ICON;
        face.icon().ifPresent(it -> pen.icon(it, icon, box.y() + 8, Sizes.ICON, Ink.FG_MUTED));
        title(face, box.x() + Sizes.PADDING, y, icon - Sizes.SPACE, Ink.FG_DEFAULT);
        for (int i = 0; i < face.rows().size(); i++) {
            row(box, face.rows().get(i), box.y() + Sizes.HEAD_HEIGHT + i * Sizes.ROW_HEIGHT);
        }
        pen.rectangle(area(box, ROUND), Ink.NONE, frame(box));
    }

    private void row(Box box, Face.Row row, double top) {
        pen.rectangle(
                new Rectangle(box.x() + 1, top, box.w() - 2, 1, 0), Ink.BORDER_SUBTLE, Stroke.NONE);
        double middle = top + Sizes.ROW_HEIGHT / 2;
        double left = box.x() + Sizes.PADDING;
        Ink ink =
                switch (row.tone()) {
                    case PLAIN -> Ink.FG_MUTED;
                    case GOOD -> Ink.SUCCESS_FG;
                    case BAD -> Ink.DANGER_FG;
                };
        pen.icon(row.icon(), left, middle - Sizes.ICON / 2, Sizes.ICON, ink);
        double x = left + Sizes.ICON + Sizes.SPACE + 2;
        double right = box.right() - Sizes.PADDING;
        double y = middle + FOOT;
        if (!row.share().isEmpty()) {
            right -= measure.width(row.share(), Lettering.TAG);
            pen.text(row.share(), right, y, Lettering.TAG, Ink.ACCENT_FG);
            right -= Sizes.SPACE + 2;
        }
        double wanted = measure.width(row.left(), Lettering.BODY);
        String parameter =
                measure.fit(row.right(), Lettering.MONO, Math.max(40, right - x - wanted - 8));
        if (!parameter.isEmpty()) {
            right -= measure.width(parameter, Lettering.MONO);
            pen.text(parameter, right, y, Lettering.MONO, Ink.FG_MUTED);
            right -= Sizes.SPACE;
        }
        text(row.left(), x, y, right - x, Lettering.BODY, Ink.FG_DEFAULT);
    }

    private void text(String text, double x, double y, double room, Lettering lettering, Ink ink) {
        pen.text(measure.fit(text, lettering, room), x, y, lettering, ink);
    }

    private static Rectangle area(Box box, double round) {
        return new Rectangle(box.x(), box.y(), box.w(), box.h(), round);
    }
}
