package org.zonewright.analysis.resolve.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Flow;
import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.RandomTrees;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

class UnreachableTest {

    private static final AliasServices SERVICES = new AliasServices();

    private static final Zone ZONE =
            Zones.hosted(
                            "example.com.",
                            """
                            bare    A 192.0.2.1 ; failover PRIMARY
                            bare    A 192.0.2.2 ; failover SECONDARY
                            checked A 192.0.2.1 ; failover PRIMARY hc=a
                            checked A 192.0.2.2 ; failover SECONDARY
                            blind   ALIAS A checked.example.com. ; failover PRIMARY
                            blind   A 192.0.2.2 ; failover SECONDARY
                            firm    ALIAS A checked.example.com. eth ; failover PRIMARY
                            firm    A 192.0.2.2 ; failover SECONDARY
                            both    A 192.0.2.1 ; weighted 1 id=1 hc=a
                            both    A 192.0.2.2 ; weighted 2 id=2 hc=b
                            open    ALIAS A both.example.com. eth ; failover PRIMARY
                            open    A 192.0.2.2 ; failover SECONDARY
                            idle    A 192.0.2.1 ; weighted 1 id=1
                            idle    A 192.0.2.2 ; weighted 0 id=2
                            spare   A 192.0.2.1 ; weighted 1 id=1 hc=a
                            spare   A 192.0.2.2 ; weighted 0 id=2
                            ring    ALIAS A ring.example.com. eth ; failover PRIMARY
                            ring    A 192.0.2.2 ; failover SECONDARY
                            net     A 192.0.2.1 ; ip blocks here
                            net     A 192.0.2.2 ; ip blocks gone
                            net     A 192.0.2.3 ; ip other any
                            geo     A 192.0.2.1 ; geo country=DE id=de
                            geo     A 192.0.2.2 ; geo country=* id=all
                            """)
                    .withSimulation(
                            new Simulation(
                                    List.of(),
                                    List.of(),
                                    List.of(
                                            new Simulation.Collection(
                                                    "blocks",
                                                    List.of(
                                                            new Simulation.Location(
                                                                    "here",
                                                                    List.of("203.0.113.0/24")))))));

    @ParameterizedTest(name = "{0}: {1}, as {2}")
    @CsvSource(
            textBlock =
                    """
                    bare,    SECONDARY, a primary without a check is always healthy
                    checked, '',        one with a check is not
                    blind,   SECONDARY, nor does one fail that does not look at its target
                    firm,    SECONDARY, nor one whose target has a member that cannot fail
                    open,    '',        all members of the target can fail
                    idle,    2,         weight 0 beside one that cannot fail
                    spare,   '',        weight 0 beside one that can
                    ring,    '',        a loop is unhealthy
                    net,     gone,      a location of which the collection has no blocks
                    geo,     '',        each place is somebody's
                    """)
    void neverChosen(String name, String ids, String why) {
        List<RecordSet> never =
                new Unreachable(ZONE, SERVICES)
                        .in(ZONE.group(DomainName.of(name + ".example.com."), RecordType.A));

        assertEquals(
                ids,
                never.stream().map(RecordSet::setIdentifier).collect(Collectors.joining(" ")),
                why);
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFoundIsNeverChosen(long seed) {
        RandomTrees.Tree tree = RandomTrees.of(seed);
        Resolver resolver = Resolver.of(List.of(tree.zone()));
        var random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            var question =
                    new Question(
                            DomainName.of("n0.example.com."),
                            RecordType.A,
                            RandomTrees.CLIENT,
                            tree.failing(random),
                            0,
                            Question.View.PUBLIC);

            Flow flow = resolver.flow(question);

            for (RecordSet set : resolver.reach(question)) {
                boolean isFound =
                        new Unreachable(tree.zone(), SERVICES)
                                .in(tree.zone().group(set.name(), set.type()))
                                .contains(set);
                boolean isChosen = flow.of(set.key()).compareTo(Fraction.ZERO) > 0;
                assertTrue(!isFound || !isChosen, set::toString);
            }
        }
    }
}
