package org.zonewright.analysis.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Flow;
import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.RandomTrees;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.analysis.resolve.whatif.Failure;
import org.zonewright.analysis.resolve.whatif.WhatIf;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class LiveGraphTest {

    private static final World AWS = World.ofAws();

    private static final Zone ZONE =
            Zones.hosted(
                    "example.com.",
                    """
                    one ALIAS A pair.example.com. ; weighted 1 id=1
                    one A 192.0.2.9 ; weighted 2 id=2
                    two ALIAS A pair.example.com.
                    pair A 192.0.2.1 ; failover PRIMARY hc=a
                    pair A 192.0.2.2 ; failover SECONDARY
                    """);

    private static final Failure CHECK = failure(Set.of("a"));

    private static Failure failure(Set<String> switches) {
        return new Failure(Failure.Kind.CHECK, "a", switches, Set.of());
    }

    private static LiveGraph live(Zone zone) {
        return new LiveGraph(
                AliasGraph.of(zone, AWS.services()),
                zone,
                Resolver.of(zone, AWS),
                RandomTrees.CLIENT,
                Question.View.PUBLIC);
    }

    private static Node.Question question(String name) {
        return new Node.Question(DomainName.of(name + ".example.com."), RecordType.A);
    }

    private static String pair() {
        return Node.Group.idOf(DomainName.of("pair.example.com."), RecordType.A);
    }

    @Test
    void ofSeveralQuestionsTheOneLookedAtCounts() {
        LiveGraph live = live(ZONE);

        Loads ofOne = live.during(List.of(), Optional.of(question("one")));
        Loads ofAny = live.during(List.of(), Optional.empty());

        assertEquals(Fraction.of(1, 3), ofOne.at(pair()).orElseThrow().now());
        assertEquals(Fraction.ONE, ofAny.at(pair()).orElseThrow().now());
    }

    @Test
    void whatFailsChangesWhatComesAlongItsEdge() {
        Loads loads = live(ZONE).during(List.of(CHECK), Optional.of(question("two")));

        assertEquals(
                new Load(Fraction.ZERO, Fraction.ONE),
                loads.at("values pair.example.com. A PRIMARY").orElseThrow());
        assertEquals(
                new Load(Fraction.ONE, Fraction.ZERO),
                loads.at("values pair.example.com. A SECONDARY").orElseThrow());
    }

    /// What leaves a group is what comes to it, unless several of its members answer at once.
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 16, 17, 18, 20})
    void edgesCarryWhatTheResolverSays(long seed) {
        RandomTrees.Tree tree = RandomTrees.of(seed);
        Zone zone = WhatIf.healthy(tree.zone());
        Failure failing = failure(tree.failing(new Random(seed)));
        AliasGraph graph = AliasGraph.of(zone, AWS.services());
        LiveGraph live = live(zone);
        for (Node node : graph.nodes()) {
            if (node instanceof Node.Question asked) {
                Loads loads = live.during(List.of(failing), Optional.of(asked));
                Question question =
                        LiveGraph.asked(asked, RandomTrees.CLIENT, Question.View.PUBLIC);
                Flow flow = new WhatIf(Resolver.of(zone, AWS), question).during(List.of(failing));
                NodeIndex nodes = NodeIndex.of(graph.nodes());
                for (Edge edge : graph.edges()) {
                    boolean isOfIt =
                            graph.waysThrough(asked.id()).contains(edge.from())
                                    && nodes.get(edge.from()) instanceof Node.Group;
                    if (isOfIt && nodes.get(edge.from()) instanceof Node.Group group) {
                        Fraction share = flow.of(group.members().get(edge.member()).set().key());
                        assertEquals(share, loads.along(edge).orElseThrow().now(), edge::toString);
                    }
                }
                assertTrue(loads.nodes().size() > 1);
            }
        }
    }
}
