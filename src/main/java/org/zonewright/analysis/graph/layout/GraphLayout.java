package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.NodeIndex;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Lays a graph out: the same graph, words and measure always give the same drawing.
public final class GraphLayout {

    private final Function<Phrase, String> words;
    private final TextMeasure measure;
    private final Room room;

    /// One for pictures.
    ///
    /// @param words the text of a phrase
    public GraphLayout(Function<Phrase, String> words, TextMeasure measure) {
        this(words, measure, Room.NONE);
    }

    /// @param words the text of a phrase
    public GraphLayout(Function<Phrase, String> words, TextMeasure measure, Room room) {
        this.words = words;
        this.measure = measure;
        this.room = room;
    }

    /// Each connected part by itself, then packed. Parts shaped like one that is known, or like
    /// another of this graph, cost next to nothing.
    ///
    /// @param known from the drawing of an earlier snapshot
    /// @throws InterruptedException if `progress` throws it
    public Drawing draw(AliasGraph graph, KnownParts known, Progress progress)
            throws InterruptedException {
        var ends = new Ends(graph);
        var faces = new Faces(graph, words);
        List<Face> shown = graph.nodes().stream().map(faces::of).toList();
        var widths = Widths.of(shown, measure, room);
        List<Part> parts = Part.of(graph, ends);
        int[] within = new int[graph.nodes().size()];
        Map<PartShape, PartLayout> layouts = new HashMap<>();
        List<PartLayout> laidOut = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            progress.step(i, parts.size());
            PartShape shape = shape(parts.get(i), graph, ends, shown, widths, within);
            PartLayout layout = layouts.get(shape);
            if (layout == null) {
                layout = known.layouts().get(shape);
                layout = layout == null ? ElkLayers.of(shape) : layout;
                layouts.put(shape, layout);
            }
            laidOut.add(layout);
        }
        progress.step(parts.size(), parts.size());
        var material =
                new Material(
                        graph,
                        ends,
                        shown,
                        widths,
                        tags(graph),
                        asked(graph, ends),
                        text(Tags.LOOP));
        return new Sheet(material).draw(parts, laidOut, new KnownParts(layouts));
    }

    /// The drawing after an edit, the same as drawn anew. Where the edges are the very same and all
    /// nodes are as large as they were, only what they say is new.
    ///
    /// @param graph the last drawing's, after the edit
    /// @throws InterruptedException if `progress` throws it
    public Drawing draw(AliasGraph graph, Drawing last, Progress progress)
            throws InterruptedException {
        Optional<Drawing> rewritten =
                graph.edges() == last.graph().edges()
                        ? new Rewriting(last, words, measure, room).with(graph)
                        : Optional.empty();
        return rewritten.isPresent() ? rewritten.get() : draw(graph, last.known(), progress);
    }

    private static PartShape shape(
            Part part, AliasGraph graph, Ends ends, List<Face> faces, Widths widths, int[] within) {
        var knots = new ArrayList<PartShape.Knot>();
        for (int node : part.nodes()) {
            within[node] = knots.size();
            Face face = faces.get(node);
            var ports = new ArrayList<Double>();
            for (int i = 0; i < Math.max(1, face.rows().size()); i++) {
                ports.add(Faces.portY(face, i));
            }
            knots.add(
                    new PartShape.Knot(
                            widths.of(face),
                            Faces.height(face),
                            Faces.entryY(face),
                            ports,
                            graph.nodes().get(node) instanceof Node.Endpoint));
        }
        var links = new ArrayList<PartShape.Link>();
        for (int index : part.edges()) {
            Edge edge = graph.edges().get(index);
            int from = ends.from(index);
            int port = faces.get(from).rows().isEmpty() ? 0 : edge.member();
            links.add(new PartShape.Link(within[from], port, within[ends.to(index)]));
        }
        return new PartShape(List.copyOf(knots), List.copyOf(links));
    }

    /// The text on each edge, empty if it has none; once for each port.
    private List<TagText> tags(AliasGraph graph) {
        var tags = new ArrayList<TagText>();
        NodeIndex nodes = NodeIndex.of(graph.nodes());
        Edge last = null;
        for (Edge edge : graph.edges()) {
            Node from = nodes.get(edge.from());
            Node to = nodes.get(edge.to());
            boolean isSamePort =
                    last != null
                            && last.from().equals(edge.from())
                            && last.member() == edge.member();
            tags.add(isSamePort ? TagText.NONE : tag(edge, from, to));
            last = edge;
        }
        return tags;
    }

    private TagText tag(Edge edge, Node from, Node to) {
        TagText said = Tags.drawn(edge, from, to).map(this::text).orElse(TagText.NONE);
        return from instanceof Node.Group ? room.tag(said, measure) : said;
    }

    private static Map<Integer, Integer> asked(AliasGraph graph, Ends ends) {
        var asked = new HashMap<Integer, Integer>();
        for (int i = 0; i < graph.edges().size(); i++) {
            if (graph.edges().get(i).kind() == Edge.Kind.QUESTION) {
                asked.put(ends.to(i), i);
            }
        }
        return asked;
    }

    private TagText text(Phrase phrase) {
        return TagText.of(words.apply(phrase), measure);
    }
}
