package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.layout.Drawing.Segment;
import org.zonewright.analysis.graph.layout.Icon;
import org.zonewright.analysis.graph.layout.Lettering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes SVG. Fills and fonts are classes, so that one style element says them all.
final class SvgPen implements Pen {

    private final StringBuilder out;
    private final Palette palette;
    private final Set<Icon> icons = EnumSet.noneOf(Icon.class);

    SvgPen(StringBuilder out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    /// The icons drawn so far; each is used by the id `icon-` and its own.
    Set<Icon> icons() {
        return icons;
    }

    @Override
    public void begin(String full) {
        out.append("<g><title>").append(escape(full)).append("</title>\n");
    }

    @Override
    public void end() {
        out.append("</g>\n");
    }

    @Override
    public void rectangle(Rectangle at, Ink fill, Stroke stroke) {
        out.append("<rect x=\"").append(number(at.x()));
        out.append("\" y=\"").append(number(at.y()));
        out.append("\" width=\"").append(number(at.w()));
        out.append("\" height=\"").append(number(at.h()));
        out.append("\" rx=\"").append(number(at.round()));
        out.append("\" class=\"").append(name("f", fill)).append('"');
        stroke(stroke);
        out.append("/>\n");
    }

    @Override
    public void line(double startX, double startY, List<Segment> path, Stroke stroke) {
        out.append("<path d=\"M").append(number(startX)).append(' ').append(number(startY));
        for (Segment segment : path) {
            switch (segment) {
                case Segment.Line(double x, double y) -> command('L', x, y);
                case Segment.Curve(
                                double x1,
                                double y1,
                                double x2,
                                double y2,
                                double x,
                                double y) ->
                        command('C', x1, y1, x2, y2, x, y);
            }
        }
        out.append("\" class=\"f-none\"");
        stroke(stroke);
        out.append("/>\n");
    }

    private void command(char letter, double... numbers) {
        out.append(letter);
        for (int i = 0; i < numbers.length; i++) {
            out.append(i == 0 ? "" : " ").append(number(numbers[i]));
        }
    }

    @Override
    public void polygon(double[] points, Ink fill) {
        out.append("<path d=\"");
        for (int i = 0; i < points.length; i += 2) {
            command(i == 0 ? 'M' : 'L', points[i], points[i + 1]);
        }
        out.append("Z\" class=\"").append(name("f", fill)).append("\"/>\n");
    }

    @Override
    public void text(String text, double x, double baseline, Lettering lettering, Ink ink) {
        if (!text.isEmpty()) {
            out.append("<text x=\"").append(number(x));
            out.append("\" y=\"").append(number(baseline));
            out.append("\" class=\"").append(className(lettering)).append(' ');
            out.append(name("f", ink)).append("\">").append(escape(text)).append("</text>\n");
        }
    }

    @Override
    public void icon(Icon icon, double x, double y, double size, Ink ink) {
        icons.add(icon);
        out.append("<use href=\"#icon-").append(icon.id()).append("\" transform=\"translate(");
        out.append(number(x)).append(' ').append(number(y)).append(") scale(");
        out.append(number(size / IconShapes.SIDE)).append(")\" class=\"");
        out.append(name("f", ink)).append("\"/>\n");
    }

    private void stroke(Stroke stroke) {
        if (stroke.width() == 0) {
            return;
        }
        out.append(" stroke=\"").append(palette.hex(stroke.ink())).append("\" stroke-width=\"");
        out.append(number(stroke.width())).append('"');
        if (!stroke.dashes().isEmpty()) {
            String dashes =
                    stroke.dashes().stream().map(SvgPen::number).collect(Collectors.joining(" "));
            out.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
    }

    static String className(Lettering lettering) {
        return "t-" + id(lettering);
    }

    static String name(String prefix, Ink ink) {
        return prefix + "-" + id(ink);
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// At most two decimals, and no `.0`: short, and the same on every machine.
    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// For text and attributes; characters that XML 1.0 cannot hold become U+FFFD.
    static String escape(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                default -> escaped.appendCodePoint(isXml(c) ? c : 0xfffd);
                            }
                        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
