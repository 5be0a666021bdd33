package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.Icon;
import org.zonewright.analysis.graph.layout.Lettering;
import org.zonewright.analysis.graph.layout.TextMeasure;
import org.zonewright.model.zone.Phrase;

import java.util.function.Function;

/// A drawing as SVG 1.1 text with its own fonts' names, full names in titles and a legend. The same
/// drawing always gives the same text.
public final class SvgPicture {

    private final TextMeasure measure;
    private final Function<Phrase, String> words;

    public SvgPicture(TextMeasure measure, Function<Phrase, String> words) {
        this.measure = measure;
        this.words = words;
    }

    public String of(Drawing drawing, Palette palette) {
        var body = new StringBuilder();
        var pen = new SvgPen(body, palette);
        new Painter(measure, words, pen).paint(drawing);
        double width = Math.max(drawing.width(), new Legend(measure, words).width());
        double height = drawing.height() + Legend.HEIGHT;
        var out = new StringBuilder();
        String w = SvgPen.number(Math.ceil(width));
        String h = SvgPen.number(Math.ceil(height));
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(w);
        out.append("\" height=\"").append(h).append("\" viewBox=\"0 0 ");
        out.append(w).append(' ').append(h).append("\" role=\"img\">\n");
        String zone = drawing.graph().zone().toString();
        out.append("<title>").append(SvgPen.escape(zone)).append("</title>\n");
        style(out, palette);
        symbols(out, pen);
        out.append("<rect width=\"100%\" height=\"100%\" class=\"f-bg-default\"/>\n");
        return out.append(body).append("</svg>\n").toString();
    }

    private static void style(StringBuilder out, Palette palette) {
        out.append("<style>\n");
        for (Ink ink : Ink.values()) {
            String colour = ink == Ink.NONE ? "none" : palette.hex(ink);
            out.append('.').append(SvgPen.name("f", ink));
            out.append(" { fill: ").append(colour).append("; }\n");
        }
        for (Lettering lettering : Lettering.values()) {
            out.append('.').append(SvgPen.className(lettering)).append(" { font: ");
            out.append(font(lettering)).append("; white-space: pre; }\n");
        }
        out.append("</style>\n");
    }

    private static String font(Lettering lettering) {
        String size = SvgPen.number(lettering.size()) + "px ";
        return switch (lettering.family()) {
            case REGULAR -> "400 " + size + "Inter, 'DejaVu Sans', sans-serif";
            case SEMIBOLD -> "600 " + size + "Inter, 'DejaVu Sans', sans-serif";
            case MONO -> "400 " + size + "'JetBrains Mono', 'DejaVu Sans Mono', monospace";
        };
    }

    private static void symbols(StringBuilder out, SvgPen pen) {
        var shapes = new IconShapes();
        out.append("<defs>\n");
        for (Icon icon : pen.icons()) {
            out.append("<path id=\"icon-").append(icon.id()).append("\" d=\"");
            out.append(shapes.path(icon)).append("\"/>\n");
        }
        out.append("</defs>\n");
    }
}
