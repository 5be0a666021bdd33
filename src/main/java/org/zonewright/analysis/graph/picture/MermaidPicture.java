package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.NodeIndex;
import org.zonewright.analysis.graph.layout.Face;
import org.zonewright.analysis.graph.layout.Faces;
import org.zonewright.analysis.graph.layout.Tags;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The graph as a Mermaid flowchart. Mermaid has no ports, so an edge says which member it is of.
public final class MermaidPicture {

    /// For all but the light theme (Mermaid, "Directives").
    private static final String DARK = "%%{init: {\"theme\": \"dark\"}}%%\n";

    /// Which edges of the whole are the legend's: the first.
    private static final int EDGES_IN_LEGEND = 3;

    private static final int BROKEN_IN_LEGEND = 2;

    private final Function<Phrase, String> words;
    private final Palette palette;

    public MermaidPicture(Function<Phrase, String> words, Palette palette) {
        this.words = words;
        this.palette = palette;
    }

    public String of(AliasGraph graph) {
        var out = new StringBuilder(palette == Palette.LIGHT ? "" : DARK).append("flowchart LR\n");
        var faces = new Faces(graph, words);
        Map<String, String> names = new HashMap<>();
        for (Node node : graph.nodes()) {
            String name = "n" + (names.size() + 1);
            names.put(node.id(), name);
            out.append("  ").append(name).append(node(node, faces.of(node))).append('\n');
        }
        NodeIndex nodes = NodeIndex.of(graph.nodes());
        List<String> wrong = new ArrayList<>();
        legend(out);
        wrong.add(Integer.toString(BROKEN_IN_LEGEND));
        for (int i = 0; i < graph.edges().size(); i++) {
            Edge edge = graph.edges().get(i);
            out.append("  ").append(names.get(edge.from())).append(arrow(edge));
            String label = label(edge, nodes);
            if (!label.isEmpty()) {
                out.append('|').append(quote(label)).append('|');
            }
            out.append(' ').append(names.get(edge.to())).append('\n');
            if (edge.state().isWrong()) {
                wrong.add(Integer.toString(i + EDGES_IN_LEGEND));
            }
        }
        styles(out, graph, names, wrong);
        return out.toString();
    }

    private static String node(Node node, Face face) {
        String said = node instanceof Node.Resource ? secondLine(face) : face.detail();
        String detail = said.isEmpty() ? "" : "<br>" + text(said);
        String name = node instanceof Node.Values ? face.title() : node.name().toString();
        String label = "\"" + text((name + " " + face.type()).strip()) + detail + "\"";
        return switch (face.shape()) {
            case PILL -> "([" + label + "])";
            case CARD, GROUP, GHOST -> "[" + label + "]";
            case ENDPOINT -> "[[" + label + "]]";
        };
    }

    private static String secondLine(Face face) {
        return face.full().substring(face.full().indexOf('\n') + 1);
    }

    private static String arrow(Edge edge) {
        return switch (edge.state()) {
            case NORMAL, LOOP -> " -->";
            case STANDBY, IDLE, BROKEN -> " -.->";
        };
    }

    private String label(Edge edge, NodeIndex nodes) {
        Node from = nodes.get(edge.from());
        String said = Tags.inFull(edge, from, nodes.get(edge.to())).map(words).orElse("");
        String member =
                from instanceof Node.Group group
                        ? group.members().get(edge.member()).set().setIdentifier()
                        : "";
        return member.isEmpty() || member.equals(said) ? said : (member + " " + said).strip();
    }

    /// A chain with each shape and each line.
    private void legend(StringBuilder out) {
        out.append("  subgraph legend [").append(said("graph.legend")).append("]\n");
        out.append("    l1([").append(said("graph.legend.name")).append("]) -->|");
        out.append(said("graph.legend.normal")).append("| l2[");
        out.append(said("graph.legend.set")).append("] -.->|");
        out.append(said("graph.legend.standby")).append("| l3[[");
        out.append(said("graph.legend.endpoint")).append("]]\n");
        out.append("    l2 -.->|").append(said("graph.legend.broken")).append("| l4[");
        out.append(said("graph.legend.missing")).append("]:::missing\n");
        out.append("  end\n");
    }

    private String said(String key) {
        return quote(words.apply(Phrase.of(key)));
    }

    private void styles(
            StringBuilder out, AliasGraph graph, Map<String, String> names, List<String> wrong) {
        String missing =
                graph.nodes().stream()
                        .filter(Node.Missing.class::isInstance)
                        .map(node -> names.getOrDefault(node.id(), ""))
                        .collect(Collectors.joining(","));
        String red = palette.hex(Ink.DANGER_FG);
        out.append("  classDef missing stroke:").append(red).append(",color:").append(red);
        out.append(",stroke-dasharray:4 3\n");
        if (!missing.isEmpty()) {
            out.append("  class ").append(missing).append(" missing\n");
        }
        out.append("  linkStyle ").append(String.join(",", wrong)).append(" stroke:");
        out.append(red).append('\n');
    }

    private static String quote(String text) {
        return '"' + text(text) + '"';
    }

    /// Mermaid's entities begin with a number sign.
    private static String text(String text) {
        return text.replace("#", "#35;")
                .replace("\"", "#quot;")
                .replace("&", "#amp;")
                .replace("<", "#lt;")
                .replace(">", "#gt;")
                .replace("|", "#124;")
                .replace("`", "#96;")
                .replace("\\", "#92;")
                .replaceAll("\\s", " ");
    }
}
