package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.layout.Drawing.Segment;
import org.zonewright.analysis.graph.layout.Icon;
import org.zonewright.analysis.graph.layout.Lettering;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Draws with Java 2D, which needs no display.
final class RasterPen implements Pen {

    private final Graphics2D graphics;
    private final Palette palette;
    private final RasterFonts fonts;
    private final IconShapes shapes = new IconShapes();
    private final Map<Icon, Shape> outlines = new EnumMap<>(Icon.class);

    RasterPen(Graphics2D graphics, Palette palette, RasterFonts fonts) {
        this.graphics = graphics;
        this.palette = palette;
        this.fonts = fonts;
    }

    @Override
    public void begin(String full) {}

    @Override
    public void end() {}

    @Override
    public void rectangle(Rectangle at, Ink fill, Stroke stroke) {
        double round = 2 * at.round();
        var shape = new RoundRectangle2D.Double(at.x(), at.y(), at.w(), at.h(), round, round);
        if (fill != Ink.NONE) {
            use(fill);
            graphics.fill(shape);
        }
        draw(shape, stroke);
    }

    @Override
    public void line(double startX, double startY, List<Segment> path, Stroke stroke) {
        var shape = new Path2D.Double();
        shape.moveTo(startX, startY);
        for (Segment segment : path) {
            switch (segment) {
                case Segment.Line(double x, double y) -> shape.lineTo(x, y);
                case Segment.Curve(
                                double x1,
                                double y1,
                                double x2,
                                double y2,
                                double x,
                                double y) ->
                        shape.curveTo(x1, y1, x2, y2, x, y);
            }
        }
        draw(shape, stroke);
    }

    @Override
    public void polygon(double[] points, Ink fill) {
        var shape = new Path2D.Double();
        shape.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            shape.lineTo(points[i], points[i + 1]);
        }
        shape.closePath();
        use(fill);
        graphics.fill(shape);
    }

    @Override
    public void text(String text, double x, double baseline, Lettering lettering, Ink ink) {
        use(ink);
        graphics.setFont(fonts.of(lettering));
        graphics.drawString(text, (float) x, (float) baseline);
    }

    @Override
    public void icon(Icon icon, double x, double y, double size, Ink ink) {
        Shape outline = outlines.computeIfAbsent(icon, it -> outline(shapes.path(it)));
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / IconShapes.SIDE, size / IconShapes.SIDE);
        use(ink);
        graphics.fill(place.createTransformedShape(outline));
    }

    private void draw(Shape shape, Stroke stroke) {
        if (stroke.width() > 0) {
            use(stroke.ink());
            graphics.setStroke(stroke(stroke));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Stroke stroke) {
        float width = (float) stroke.width();
        if (stroke.dashes().isEmpty()) {
            return new BasicStroke(width);
        }
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private void use(Ink ink) {
        graphics.setColor(new Color(palette.rgb(ink)));
    }

    private static Shape outline(String path) {
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (String command : path.split("(?=[MLQCZ])", -1)) {
            if (!command.isEmpty()) {
                String[] words = command.substring(1).strip().split(" ", -1);
                double[] at = new double[6];
                for (int i = 0; i < words.length && !words[i].isEmpty(); i++) {
                    at[i] = Double.parseDouble(words[i]);
                }
                switch (command.charAt(0)) {
                    case 'M' -> shape.moveTo(at[0], at[1]);
                    case 'L' -> shape.lineTo(at[0], at[1]);
                    case 'Q' -> shape.quadTo(at[0], at[1], at[2], at[3]);
                    case 'C' -> shape.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    default -> shape.closePath();
                }
            }
        }
        return shape;
    }
}
