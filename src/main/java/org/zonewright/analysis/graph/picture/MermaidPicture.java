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

    private final Function<Phrase, String> words;

    public MermaidPicture(Function<Phrase, String> words) {
        this.words = words;
    }

    public String of(AliasGraph graph) {
        var out = new StringBuilder("flowchart LR\n");
        var faces = new Faces(graph, words);
        Map<String, String> names = new HashMap<>();
        for (Node node : graph.nodes()) {
            String name = "n" + (names.size() + 1);
            names.put(node.id(), name);
            out.append("  ").append(name).append(node(node, faces.of(node))).append('\n');
        }
        NodeIndex nodes = NodeIndex.of(graph.nodes());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < graph.edges().size(); i++) {
            Edge edge = graph.edges().get(i);
            out.append("  ").append(names.get(edge.from())).append(arrow(edge));
            String label = label(edge, nodes);
            if (!label.isEmpty()) {
                out.append('|').append(quote(label)).append('|');
            }
            out.append(' ').append(names.get(edge.to())).append('\n');
            if (edge.state().isWrong()) {
                wrong.add(Integer.toString(i));
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

    private static void styles(
            StringBuilder out, AliasGraph graph, Map<String, String> names, List<String> wrong) {
        String missing =
                graph.nodes().stream()
                        .filter(Node.Missing.class::isInstance)
                        .map(node -> names.getOrDefault(node.id(), ""))
                        .collect(Collectors.joining(","));
        if (!missing.isEmpty()) {
            out.append("  classDef missing stroke:#cf222e,color:#cf222e,stroke-dasharray:4 3\n");
            out.append("  class ").append(missing).append(" missing\n");
        }
        if (!wrong.isEmpty()) {
            out.append("  linkStyle ").append(String.join(",", wrong)).append(" stroke:#cf222e\n");
        }
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
