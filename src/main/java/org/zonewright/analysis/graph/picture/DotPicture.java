package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.NodeIndex;
import org.zonewright.analysis.graph.layout.Face;
import org.zonewright.analysis.graph.layout.Faces;
import org.zonewright.analysis.graph.layout.Tags;
import org.zonewright.model.zone.Phrase;

import java.util.function.Function;

/// The graph in Graphviz' DOT language: a node for each set, with a port for each member of a
/// routing group. Names stand in full; the legend is the graph's label.
public final class DotPicture {

    private final Function<Phrase, String> words;
    private final Palette palette;

    public DotPicture(Function<Phrase, String> words, Palette palette) {
        this.words = words;
        this.palette = palette;
    }

    public String of(AliasGraph graph) {
        var out = new StringBuilder();
        out.append("digraph ").append(quote(graph.zone().toString())).append(" {\n");
        out.append("  rankdir=LR;\n");
        out.append("  bgcolor=").append(ink(Ink.BG_DEFAULT)).append(";\n");
        out.append("  node [shape=box, style=rounded, fontname=\"Inter\", fontsize=11, ");
        out.append("color=").append(ink(Ink.NEUTRAL_EMPHASIS));
        out.append(", fontcolor=").append(ink(Ink.FG_DEFAULT)).append("];\n");
        out.append("  edge [fontname=\"Inter\", fontsize=9, ");
        out.append("fontcolor=").append(ink(Ink.FG_MUTED)).append("];\n");
        out.append("  labelloc=b; fontname=\"Inter\"; fontsize=9; ");
        out.append("fontcolor=").append(ink(Ink.FG_MUTED)).append(";\n");
        out.append("  label=<").append(legend()).append(">;\n");
        var faces = new Faces(graph, words);
        for (Node node : graph.nodes()) {
            node(out, node, faces.of(node));
        }
        NodeIndex nodes = NodeIndex.of(graph.nodes());
        for (Edge edge : graph.edges()) {
            edge(out, edge, nodes);
        }
        return out.append("}\n").toString();
    }

    private void node(StringBuilder out, Node node, Face face) {
        String danger = ink(Ink.DANGER_FG);
        out.append("  ").append(quote(node.id())).append(" [");
        switch (face.shape()) {
            case PILL ->
                    out.append("style=\"rounded,filled\", fillcolor=")
                            .append(ink(Ink.BG_SUBTLE))
                            .append(", label=")
                            .append(label(node, face));
            case CARD -> out.append("label=").append(label(node, face));
            case ENDPOINT -> out.append("style=solid, label=").append(label(node, face));
            case GHOST ->
                    out.append("style=dashed, color=")
                            .append(danger)
                            .append(", fontcolor=")
                            .append(danger)
                            .append(", label=")
                            .append(label(node, face));
            case GROUP -> out.append("shape=plain, label=<").append(table(node, face)).append('>');
        }
        out.append("];\n");
    }

    private void edge(StringBuilder out, Edge edge, NodeIndex nodes) {
        Node from = nodes.get(edge.from());
        Node to = nodes.get(edge.to());
        out.append("  ").append(quote(edge.from()));
        if (from instanceof Node.Group group && !group.isSimple()) {
            out.append(":m").append(edge.member()).append(":e");
        }
        out.append(" -> ").append(quote(edge.to())).append(" [");
        Tags.inFull(edge, from, to)
                .ifPresent(
                        tag -> out.append("label=").append(quote(words.apply(tag))).append(", "));
        out.append("color=").append(ink(Strokes.of(edge.state()).ink()));
        out.append(
                switch (edge.state()) {
                    case NORMAL, STANDBY -> "";
                    case IDLE -> ", style=dotted";
                    case BROKEN -> ", style=dashed";
                    case LOOP -> ", penwidth=2";
                });
        out.append("];\n");
    }

    private String ink(Ink ink) {
        return quote(palette.hex(ink));
    }

    /// What shapes and lines mean. A label, lest it be taken for a part of the graph.
    private String legend() {
        var cells = new StringBuilder("<table border=\"0\" cellspacing=\"4\"><tr>");
        Legend.SHAPES.forEach(
                (shape, key) ->
                        cells.append("<td border=\"1\"")
                                .append(
                                        switch (shape) {
                                            case PILL -> line(Ink.NEUTRAL_EMPHASIS, "rounded");
                                            case GHOST -> line(Ink.DANGER_FG, "dashed");
                                            case GROUP, CARD, ENDPOINT ->
                                                    line(Ink.NEUTRAL_EMPHASIS, "solid");
                                        })
                                .append('>')
                                .append(said(key))
                                .append("</td>"));
        Legend.LINES.forEach(
                (state, key) ->
                        cells.append("<td><font color=")
                                .append(ink(Strokes.of(state).ink()))
                                .append('>')
                                .append(
                                        switch (state) {
                                            case NORMAL, STANDBY, LOOP -> "——";
                                            case IDLE -> "···";
                                            case BROKEN -> "– –";
                                        })
                                .append("</font> ")
                                .append(said(key))
                                .append("</td>"));
        return cells.append("</tr></table>").toString();
    }

    private String line(Ink ink, String style) {
        return " color=" + ink(ink) + " style=\"" + style + "\"";
    }

    private String said(String key) {
        return SvgPen.escape(words.apply(Phrase.of(key)));
    }

    private static String label(Node node, Face face) {
        if (node instanceof Node.Resource) {
            return quote(face.full());
        }
        return quote(title(node, face) + (face.detail().isEmpty() ? "" : "\n" + face.detail()));
    }

    /// The name in full for what has one, what it answers with for the others.
    private static String title(Node node, Face face) {
        return switch (node) {
            case Node.Question _, Node.Group _, Node.Missing _ ->
                    (node.name() + " " + face.type()).strip();
            case Node.Resource _, Node.Outside _ -> node.name().toString();
            case Node.Values _ -> face.title();
        };
    }

    private static String table(Node node, Face face) {
        var rows = new StringBuilder();
        rows.append("<table border=\"0\" cellborder=\"1\" cellspacing=\"0\" cellpadding=\"4\">");
        rows.append("<tr><td><b>").append(SvgPen.escape(title(node, face))).append("</b> ");
        rows.append(SvgPen.escape(face.detail())).append("</td></tr>");
        for (int i = 0; i < face.rows().size(); i++) {
            Face.Row row = face.rows().get(i);
            String text = (row.left() + " " + row.right()).strip();
            rows.append("<tr><td port=\"m").append(i).append("\" align=\"left\">");
            rows.append(SvgPen.escape(text)).append("</td></tr>");
        }
        return rows.append("</table>").toString();
    }

    /// A DOT string: a quote and a backslash stand behind a backslash (Graphviz, "escString").
    static String quote(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", " ")
                        .replace("\n", "\\n")
                + '"';
    }
}
