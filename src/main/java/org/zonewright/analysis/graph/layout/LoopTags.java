package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Loop;
import org.zonewright.model.zone.DomainName;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is written on edges that close a loop: its names in the order they point, where there is
/// room for them.
///
/// @param circles by node, of loops through more than one
record LoopTags(Map<String, String> circles, Said said, TextMeasure measure) {

    static LoopTags of(AliasGraph graph, Said said, TextMeasure measure) {
        var circles = new HashMap<String, String>();
        for (Loop loop : graph.loops()) {
            if (loop.circle().size() > 1) {
                String circle = circle(loop, graph.zone());
                loop.ids().forEach(id -> circles.put(id, circle));
            }
        }
        return new LoopTags(circles, said, measure);
    }

    TagText plain(Edge edge) {
        return said.text(Tags.loop(edge), measure);
    }

    /// @param room how long the way back is, in pixels
    TagText at(Edge edge, double room) {
        String circle = circles.get(edge.from());
        if (circle != null) {
            TagText named = said.text(Tags.loop(edge, circle), measure);
            if (named.w() <= room) {
                return named;
            }
        }
        return plain(edge);
    }

    private static String circle(Loop loop, DomainName zone) {
        List<DomainName> circle = loop.circle();
        return Stream.concat(circle.stream(), circle.stream().limit(1))
                .map(name -> Faces.shortName(name, zone))
                .collect(Collectors.joining(" → "));
    }
}
