package org.zonewright.analysis.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.Zones;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class NeighbourhoodTest {

    private static final AliasServices SERVICES = new AliasServices();

    private static final AliasGraph CHAIN =
            AliasGraph.of(
                    Zones.of(
                            "example.com.",
                            """
                            a ALIAS A b.example.com.
                            b ALIAS A c.example.com.
                            x ALIAS A b.example.com.
                            y ALIAS A b.example.com.
                            c ALIAS A d.example.com.
                            d A 192.0.2.1
                            """),
                    SERVICES);

    private static String id(String name) {
        return Node.Group.idOf(DomainName.of(name + ".example.com."), RecordType.A);
    }

    private static List<String> ids(AliasGraph graph) {
        return graph.nodes().stream().map(Node::id).toList();
    }

    @Test
    void oneHopIsWhatPointsAndWhatIsPointedAtWithItsQuestions() {
        Neighbourhood near = Neighbourhood.of(CHAIN, List.of(id("a")), 1, Set.of());

        assertEquals(List.of("question a.example.com. A", id("a"), id("b")), ids(near.graph()));
        assertEquals(Map.of(id("b"), 3), near.hidden());
    }

    @Test
    void anOpenedNodeShowsAllItsNeighbours() {
        Neighbourhood near = Neighbourhood.of(CHAIN, List.of(id("a")), 1, Set.of(id("b")));

        assertTrue(ids(near.graph()).containsAll(List.of(id("x"), id("y"), id("c"))));
        assertEquals(Map.of(id("c"), 1), near.hidden());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void farEnoughIsEverythingConnected(long seed) {
        AliasGraph whole = AliasGraph.of(GraphZones.random(60, seed), SERVICES);
        for (Node node : whole.nodes()) {
            Neighbourhood near = Neighbourhood.of(whole, List.of(node.id()), 1000, Set.of());

            assertEquals(Map.of(), near.hidden());
            Set<String> shown = new HashSet<>(ids(near.graph()));
            near.graph().edges().forEach(edge -> assertTrue(shown.contains(edge.to())));
            assertTrue(whole.nodes().containsAll(near.graph().nodes()));
        }
    }
}
