package org.zonewright.codec.report;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.graph.layout.KnownParts;
import org.zonewright.analysis.graph.layout.Progress;
import org.zonewright.analysis.graph.picture.Palette;
import org.zonewright.analysis.graph.picture.SvgPicture;
import org.zonewright.codec.Codec;
import org.zonewright.codec.Loss;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// The record sets as a table, and the alias graph as a picture, in one page that needs nothing
/// else and runs nothing: its policy forbids scripts and every other file.
public final class HtmlReport implements Codec {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{zone}</title>
            <style>
            body { font: 14px/1.5 Inter, "DejaVu Sans", sans-serif; color: #1f2328; margin: 2em; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid #d0d7de; padding: 4px 8px; text-align: left; \
            vertical-align: top; }
            th { background: #f6f8fa; }
            td { white-space: pre-wrap; overflow-wrap: anywhere; }
            .graph { overflow: auto; }
            </style>
            </head>
            <body>
            <h1>{zone}</h1>
            """;

    @Override
    public String id() {
        return "html";
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm");
    }

    @Override
    public List<Loss> write(Zone zone, Appendable out) throws IOException {
        var words = new ReportWords();
        String name = escape(zone.name().route53());
        out.append(HEAD.replace("{zone}", name)).append("<ul>\n");
        for (String line : ReportHead.lines(zone, words)) {
            out.append("<li>").append(escape(line)).append("</li>\n");
        }
        out.append("</ul>\n<table>\n<thead><tr>");
        for (String header : ReportRow.HEADERS) {
            out.append("<th scope=\"col\">").append(escape(words.text(header))).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (RecordSet set : zone.sets()) {
            row(ReportRow.of(set, words), out);
        }
        out.append("</tbody>\n</table>\n");
        graph(zone, words, out);
        out.append("</body>\n</html>\n");
        return ReportLosses.of(zone);
    }

    private static void row(ReportRow row, Appendable out) throws IOException {
        String values =
                row.values().stream().map(HtmlReport::escape).collect(Collectors.joining("\n"));
        out.append("<tr>");
        for (String cell :
                List.of(
                        escape(row.name()),
                        escape(row.type()),
                        row.ttl(),
                        values,
                        escape(row.routing()),
                        escape(row.identifier()),
                        escape(row.healthCheck()))) {
            out.append("<td>").append(cell).append("</td>");
        }
        out.append("</tr>\n");
    }

    private static void graph(Zone zone, ReportWords words, Appendable out) throws IOException {
        AliasGraph graph = AliasGraph.of(zone, new AliasServices());
        if (graph.nodes().isEmpty()) {
            return;
        }
        out.append("<h2>").append(escape(words.text("codec.report-graph"))).append("</h2>\n");
        out.append("<div class=\"graph\">\n").append(svg(graph, words)).append("</div>\n");
    }

    /// Without the XML declaration, which has no place within a page.
    private static String svg(AliasGraph graph, ReportWords words) throws IOException {
        var fonts = new BundledFonts();
        try {
            var drawing =
                    new GraphLayout(words::text, fonts)
                            .draw(graph, KnownParts.NONE, Progress.SILENT);
            String svg = new SvgPicture(fonts, words::text).of(drawing, Palette.LIGHT);
            return svg.substring(svg.indexOf("<svg"));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\u0000", "\ufffd");
    }
}
