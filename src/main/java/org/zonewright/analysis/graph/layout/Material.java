package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.Component;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Loop;
import org.zonewright.analysis.graph.Node;
import org.zonewright.model.zone.DomainName;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is to be drawn of a component: the words on its nodes and edges, and all else about it that
/// does not depend on other components.
///
/// @param faces of the nodes
/// @param tags of the edges
/// @param asked for nodes that a question leads to: its edge
/// @param loopTags of the edges that close a loop, in their order
/// @param looping ids of nodes in loops
record Material(
        Component component,
        Ends ends,
        Part part,
        PartShape shape,
        List<Face> faces,
        Wishes wishes,
        List<TagText> tags,
        Map<Integer, Integer> asked,
        List<LoopTag> loopTags,
        Set<String> looping) {

    /// @param origin the zone's name
    static Material of(
            Component component, DomainName origin, Said said, TextMeasure measure, Room room) {
        var ends = new Ends(component);
        Part part = Part.of(component);
        var words = new Faces(origin, component.edges(), said);
        List<Face> faces = component.nodes().stream().map(words::of).toList();
        return new Material(
                component,
                ends,
                part,
                PartShape.of(component, part, ends, faces),
                faces,
                Wishes.of(faces, measure),
                tags(component, ends, said, measure, room),
                asked(component, ends),
                LoopTag.of(component, part.back(), origin, phrase -> said.text(phrase, measure)),
                looping(component));
    }

    /// The text on each edge, empty if it has none; once for each port.
    private static List<TagText> tags(
            Component component, Ends ends, Said said, TextMeasure measure, Room room) {
        var tags = new ArrayList<TagText>();
        Edge last = null;
        for (Edge edge : component.edges()) {
            boolean isSamePort =
                    last != null
                            && last.from().equals(edge.from())
                            && last.member() == edge.member();
            Node from = component.nodes().get(ends.from(tags.size()));
            Node to = component.nodes().get(ends.to(tags.size()));
            TagText text =
                    Tags.drawn(edge, from, to)
                            .map(phrase -> said.text(phrase, measure))
                            .orElse(TagText.NONE);
            tags.add(
                    isSamePort
                            ? TagText.NONE
                            : from instanceof Node.Group ? room.tag(text, measure) : text);
            last = edge;
        }
        return List.copyOf(tags);
    }

    private static Map<Integer, Integer> asked(Component component, Ends ends) {
        var asked = new HashMap<Integer, Integer>();
        for (int i = 0; i < component.edges().size(); i++) {
            if (component.edges().get(i).kind() == Edge.Kind.QUESTION) {
                asked.put(ends.to(i), i);
            }
        }
        return asked;
    }

    private static Set<String> looping(Component component) {
        Set<String> looping = new HashSet<>();
        for (Loop loop : component.loops()) {
            looping.addAll(loop.ids());
        }
        return looping;
    }

    Node node(int index) {
        return component.nodes().get(index);
    }

    boolean isWrong(int node) {
        return node(node) instanceof Node.Missing
                || !looping.isEmpty() && looping.contains(node(node).id());
    }

    Edge edge(int index) {
        return component.edges().get(index);
    }

    int from(int edge) {
        return ends.from(edge);
    }

    /// The edge from a question to this node; −1 if there is none.
    int asking(int node) {
        return asked.getOrDefault(node, -1);
    }

    int to(int edge) {
        return ends.to(edge);
    }
}
