package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.NodeIndex;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Workers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Lays a graph out: the same graph, words and measure always give the same drawing.
public final class GraphLayout {

    /// How many shapes are laid out before somebody may give up.
    private static final int PORTION = 32;

    private final Function<Phrase, String> words;
    private final TextMeasure measure;
    private final Room room;
    private final Workers workers;

    /// One for pictures.
    ///
    /// @param words the text of a phrase
    public GraphLayout(Function<Phrase, String> words, TextMeasure measure) {
        this(words, measure, Room.NONE, Workers.inTurn());
    }

    /// @param words the text of a phrase
    /// @param workers lay out parts that are shaped like none that is known
    public GraphLayout(
            Function<Phrase, String> words, TextMeasure measure, Room room, Workers workers) {
        this.words = words;
        this.measure = measure;
        this.room = room;
        this.workers = workers;
    }

    /// Each connected part by itself, then packed. Parts shaped like one that is known, or like
    /// another of this graph, cost next to nothing.
    ///
    /// @param known from the drawing of an earlier snapshot
    /// @throws InterruptedException if `progress` throws it
    public Drawing draw(AliasGraph graph, KnownParts known, Progress progress)
            throws InterruptedException {
        var ends = new Ends(graph);
        var said = new Said(words);
        var faces = new Faces(graph, said);
        List<Face> shown = graph.nodes().stream().map(faces::of).toList();
        var widths = Widths.of(shown, measure, room);
        List<Part> parts = Part.of(graph, ends);
        int[] within = new int[graph.nodes().size()];
        List<PartShape> shapes =
                parts.stream()
                        .map(part -> shape(part, graph, ends, shown, widths, within))
                        .toList();
        Map<PartShape, PartLayout> layouts = layOut(shapes, known, progress);
        List<PartLayout> laidOut = shapes.stream().map(layouts::get).toList();
        var material =
                new Material(
                        graph,
                        ends,
                        shown,
                        widths,
                        tags(graph, said),
                        asked(graph, ends),
                        LoopTags.of(graph, said, measure));
        return new Sheet(material).draw(parts, laidOut, new KnownParts(layouts));
    }

    /// What is known, and what is not in portions, so that somebody can give up between two.
    private Map<PartShape, PartLayout> layOut(
            List<PartShape> shapes, KnownParts known, Progress progress)
            throws InterruptedException {
        Map<PartShape, PartLayout> layouts = new HashMap<>();
        var fresh = new LinkedHashSet<PartShape>();
        for (PartShape shape : shapes) {
            PartLayout layout = known.layouts().get(shape);
            if (layout == null) {
                fresh.add(shape);
            } else {
                layouts.put(shape, layout);
            }
        }
        List<PartShape> open = List.copyOf(fresh);
        for (int from = 0; from < open.size(); from += PORTION) {
            progress.step(from, open.size());
            List<PartShape> portion = open.subList(from, Math.min(from + PORTION, open.size()));
            List<PartLayout> done = workers.all(portion.stream().map(GraphLayout::work).toList());
            for (int i = 0; i < portion.size(); i++) {
                layouts.put(portion.get(i), done.get(i));
            }
        }
        progress.step(open.size(), open.size());
        return layouts;
    }

    private static Supplier<PartLayout> work(PartShape shape) {
        return () -> TreeLayers.of(shape).orElseGet(() -> ElkLayers.of(shape));
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
    private List<TagText> tags(AliasGraph graph, Said said) {
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
            tags.add(isSamePort ? TagText.NONE : tag(edge, from, to, said));
            last = edge;
        }
        return tags;
    }

    private TagText tag(Edge edge, Node from, Node to, Said said) {
        TagText text =
                Tags.drawn(edge, from, to)
                        .map(phrase -> said.text(phrase, measure))
                        .orElse(TagText.NONE);
        return from instanceof Node.Group ? room.tag(text, measure) : text;
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
}
