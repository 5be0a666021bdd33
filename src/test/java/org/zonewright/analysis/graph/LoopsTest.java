package org.zonewright.analysis.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.model.aws.AliasServices;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class LoopsTest {

    private static AliasGraph graph(String lines) {
        return AliasGraph.of(Zones.hosted("example.com.", lines), new AliasServices());
    }

    private static List<String> circles(AliasGraph graph) {
        return graph.loops().stream()
                .map(
                        loop ->
                                loop.circle().stream()
                                        .map(name -> name.labels().getFirst())
                                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void aSetThatPointsAtItselfIsALoop() {
        assertEquals(List.of("me"), circles(graph("me ALIAS A me.example.com.")));
    }

    @Test
    void aLoopIsNamedByItsShortestCircle() {
        AliasGraph graph =
                graph(
                        """
                        a ALIAS A b.example.com.
                        b ALIAS A c.example.com. ; weighted 1 id=1
                        b ALIAS A a.example.com. ; weighted 1 id=2
                        c ALIAS A a.example.com.
                        """);

        assertEquals(List.of("a b"), circles(graph));
        assertEquals(3, graph.loops().getFirst().ids().size());
    }

    @Test
    void loopsThroughCnamesCount() {
        assertEquals(
                List.of("a b"), circles(graph("a CNAME b.example.com.\nb CNAME a.example.com.")));
    }

    @Test
    void aWayIntoALoopIsBrokenAndTheLoopItselfALoop() {
        AliasGraph graph =
                graph(
                        """
                        in ALIAS A a.example.com.
                        a ALIAS A b.example.com.
                        b ALIAS A a.example.com.
                        """);

        assertEquals(
                "BROKEN LOOP LOOP BROKEN",
                List.of("question in.", "set a.", "set b.", "set in.").stream()
                        .map(start -> state(graph, start))
                        .collect(Collectors.joining(" ")));
    }

    private static String state(AliasGraph graph, String start) {
        return graph.edges().stream()
                .filter(edge -> edge.from().startsWith(start))
                .map(edge -> edge.state().name())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoWaysToOneTargetAreNoLoop() {
        AliasGraph graph =
                graph(
                        """
                        a ALIAS A b.example.com. ; weighted 1 id=1
                        a ALIAS A c.example.com. ; weighted 1 id=2
                        b ALIAS A d.example.com.
                        c ALIAS A d.example.com.
                        d A 192.0.2.1
                        """);

        assertEquals(List.of(), graph.loops());
    }

    @Test
    void chainsMayBeAsLongAsAZone() {
        String chain =
                IntStream.range(0, 9_000)
                        .mapToObj(i -> "n%d ALIAS A n%d.example.com.".formatted(i, i + 1))
                        .collect(Collectors.joining("\n"));

        AliasGraph open = graph(chain);
        AliasGraph closed = graph(chain + "\nn9000 ALIAS A n0.example.com.");

        assertEquals(List.of(), open.loops());
        assertEquals(9_001, closed.loops().getFirst().circle().size());
        assertTrue(Outlines.of(closed).trees().size() >= 1);
    }
}
