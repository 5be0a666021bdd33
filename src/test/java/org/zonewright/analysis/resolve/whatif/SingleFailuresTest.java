package org.zonewright.analysis.resolve.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Flow;
import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.RandomTrees;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

class SingleFailuresTest {

    private static final World AWS = World.ofAws();

    private static final Client GERMANY =
            new Client(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("DE"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    private static final Zone ZONE =
            Zones.hosted(
                    "example.com.",
                    """
                    api  ALIAS A eu.example.com. eth ; latency eu-central-1
                    api  ALIAS A us.example.com. eth ; latency us-east-1
                    eu   A 192.0.2.1 ; weighted 1 id=1 hc=eu1
                    eu   A 192.0.2.2 ; weighted 3 id=2 hc=eu2
                    us   A 192.0.2.3 ; weighted 1 id=1 hc=us1
                    us   A 192.0.2.4 ; weighted 1 id=2

                    shop ALIAS A web-1.eu-central-1.elb.amazonaws.com. eth zone=Z215JYRZR1TBD5 ; failover PRIMARY
                    shop ALIAS A s3-website.eu-central-1.amazonaws.com. zone=Z21DNDUVLTQW6Q ; failover SECONDARY

                    stay ALIAS A web-1.eu-central-1.elb.amazonaws.com. zone=Z215JYRZR1TBD5

                    de   A 192.0.2.7 ; geo country=DE id=de hc=de

                    pair A 192.0.2.8 ; weighted 1 id=1 hc=same
                    pair A 192.0.2.9 ; weighted 1 id=2 hc=same
                    """);

    @ParameterizedTest(name = "{0}: {1} fails, {2}")
    @CsvSource(
            textBlock =
                    """
                    api,  eu1,          SURVIVED, 0,       the other of the region takes all
                    api,  us1,          SURVIVED, 0,       the other has no check
                    api,  eu-central-1, SURVIVED, 0,       all clients go to the other region
                    api,  us-east-1,    DEAD,     some,    a set without a check keeps the region alive
                    shop, web-1.eu-central-1.elb.amazonaws.com., SURVIVED, 0, the standby takes over
                    shop, s3-website.eu-central-1.amazonaws.com., IDLE, 0, the standby is not needed
                    shop, eu-central-1, DEAD,     1,       both are in one region
                    stay, web-1.eu-central-1.elb.amazonaws.com., DEAD, 1, there is nothing else
                    de,   de,           DEAD,     1/246,   one country of 246 gets its address
                    pair, same,         DEAD,     1,       both fail together, and then count as healthy
                    """)
    void whatEachDoes(String name, String id, String verdict, String hit, String why) {
        SingleFailure row =
                rows(ZONE, name).stream()
                        .filter(it -> it.failure().id().equals(id))
                        .findFirst()
                        .orElseThrow();

        assertEquals(verdict, row.verdict().name(), why);
        assertEquals(
                hit, row.hit().isZero() || !hit.equals("some") ? row.hit().toString() : "some");
    }

    @Test
    void aSwitchThatChangesNoAnswerMovesNothing() {
        assertEquals(Fraction.ZERO, rows(ZONE, "pair").getFirst().moved());
        assertEquals(Fraction.of(1, 246), rows(ZONE, "de").getFirst().hit());
    }

    @Test
    void aCheckThatACalculatedOneWatchesIsTriedToo() {
        HealthCheck child = check("child", "HTTP", List.of());
        HealthCheck both = check("both", "CALCULATED", List.of("child"));
        Zone zone =
                Zones.hosted(
                                "example.com.",
                                """
                                www A 192.0.2.1 ; failover PRIMARY hc=both
                                www A 192.0.2.2 ; failover SECONDARY
                                """)
                        .withHealthChecks(List.of(both, child));

        List<SingleFailure> rows = rows(zone, "www");

        assertEquals(
                List.of("both SURVIVED", "child SURVIVED"),
                rows.stream().map(row -> row.failure().id() + " " + row.verdict()).toList());
    }

    @Test
    void theFirstBadOneIsFound() {
        assertEquals(
                "us-east-1",
                SingleFailures.firstBad(rows(ZONE, "api")).orElseThrow().failure().id());
    }

    @Test
    void whatTheFileSaysOfHealthDoesNotCount() {
        Simulation down =
                new Simulation(
                        List.of(), List.of(new Simulation.CheckState("eu1", false)), List.of());

        assertEquals(rows(ZONE, "api"), rows(ZONE.withSimulation(down), "api"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesOfTheWorldAreThoseOfAllItsPlaces(long seed) {
        Zone zone = WhatIf.healthy(RandomTrees.of(seed).zone());
        Resolver resolver = Resolver.of(zone, AWS);
        Places places = some(Places.ofWorld(AWS.geography(), zone.simulation()));
        Question question = question("n0", Client.UNKNOWN);
        List<Failure> failures = new Failures(zone, AWS.services()).among(resolver.reach(question));

        List<SingleFailure> rows = new SingleFailures(resolver, places).of(question, failures);

        for (SingleFailure row : rows) {
            Fraction hit = Fraction.ZERO;
            for (Map.Entry<Client, Fraction> place : places.parts().entrySet()) {
                var whatIf = new WhatIf(resolver, question.from(place.getKey()));
                Fraction more =
                        whatIf.during(List.of(row.failure())).bad().minus(whatIf.calm().bad());
                if (more.compareTo(Fraction.ZERO) > 0) {
                    hit = hit.plus(more.times(place.getValue()));
                }
            }
            assertEquals(hit, row.hit(), () -> row.failure().toString());
        }
    }

    /// Every 16th place, enough of each kind.
    private static Places some(Places all) {
        var parts = new LinkedHashMap<Client, Fraction>();
        all.parts()
                .forEach(
                        (client, part) -> {
                            if (client.hashCode() % 16 == 0) {
                                parts.put(client, part);
                            }
                        });
        return new Places(parts);
    }

    @Test
    void theWorldIsOne() {
        Fraction sum =
                Places.ofWorld(AWS.geography(), ZONE.simulation()).parts().values().stream()
                        .reduce(Fraction.ZERO, Fraction::plus);

        assertEquals(Fraction.ONE, sum);
    }

    @Test
    void clientsThatAreAlikeGetTheSame() {
        var asked = new HashSet<String>();
        for (long seed = 0; seed < 6; seed++) {
            Zone zone = RandomTrees.of(seed).zone();
            Resolver resolver = Resolver.of(zone, AWS);
            Question question = question("n0", Client.UNKNOWN);
            List<Client> clients =
                    List.copyOf(
                            Places.ofWorld(AWS.geography(), zone.simulation()).parts().keySet());
            for (List<Client> alike : resolver.alike(question, clients)) {
                for (String one : RandomTrees.of(seed).switches()) {
                    Flow first = resolver.flow(failing(question, one).from(alike.getFirst()));
                    Flow last = resolver.flow(failing(question, one).from(alike.getLast()));

                    assertEquals(first, last, one);
                    asked.add(one);
                }
            }
        }
        assertTrue(asked.size() > 10, asked::toString);
    }

    private static Question failing(Question question, String one) {
        return new Question(
                question.name(),
                question.type(),
                question.client(),
                Set.of(one),
                0,
                Question.View.PUBLIC);
    }

    private static List<SingleFailure> rows(Zone zone, String name) {
        Zone healthy = WhatIf.healthy(zone);
        Resolver resolver = Resolver.of(healthy, AWS);
        Question question = question(name, GERMANY);
        var failures = new ArrayList<Failure>();
        failures.addAll(new Failures(healthy, AWS.services()).among(resolver.reach(question)));
        return new SingleFailures(resolver, Places.ofWorld(AWS.geography(), healthy.simulation()))
                .of(question, failures);
    }

    private static HealthCheck check(String id, String type, List<String> children) {
        return new HealthCheck(
                id,
                "",
                type,
                "",
                false,
                false,
                Optional.of(children.size()),
                children,
                Optional.empty(),
                "{}");
    }

    private static Question question(String name, Client client) {
        return new Question(
                DomainName.of(name + ".example.com"),
                RecordType.A,
                client,
                Set.of(),
                0,
                Question.View.PUBLIC);
    }
}
