package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.Component;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Loop;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is written on an edge that closes a loop.
///
/// @param named with the loop's names in the order they point, if it goes through more than one
record LoopTag(TagText plain, Optional<TagText> named) {

    /// @param edges of the component, by their positions
    static List<LoopTag> of(
            Component component,
            List<Integer> edges,
            DomainName origin,
            Function<Phrase, TagText> text) {
        var circles = new HashMap<String, String>();
        for (Loop loop : component.loops()) {
            if (loop.circle().size() > 1) {
                String circle = circle(loop, origin);
                loop.ids().forEach(id -> circles.put(id, circle));
            }
        }
        return edges.stream()
                .map(component.edges()::get)
                .map(edge -> of(edge, Optional.ofNullable(circles.get(edge.from())), text))
                .toList();
    }

    private static LoopTag of(Edge edge, Optional<String> circle, Function<Phrase, TagText> text) {
        return new LoopTag(
                text.apply(Tags.loop(edge)),
                circle.map(names -> text.apply(Tags.loop(edge, names))));
    }

    /// With names where there is room for them.
    ///
    /// @param room how long the way back is, in pixels
    TagText within(double room) {
        return named.filter(text -> text.w() <= room).orElse(plain);
    }

    private static String circle(Loop loop, DomainName origin) {
        List<DomainName> circle = loop.circle();
        return Stream.concat(circle.stream(), circle.stream().limit(1))
                .map(name -> Faces.shortName(name, origin))
                .collect(Collectors.joining(" → "));
    }
}
