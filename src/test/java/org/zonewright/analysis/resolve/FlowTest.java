package org.zonewright.analysis.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Flow.End;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// Shares along the tree of aliases are those of the resolver's exact distribution.
class FlowTest {

    static LongStream seeds() {
        return LongStream.range(0, 250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesAreThoseOfTheDistribution(long seed) {
        RandomTrees.Tree tree = RandomTrees.of(seed);
        Resolver resolver = Answers.resolver(tree.zone());
        var random = new Random(seed);
        for (String name : tree.names()) {
            for (int i = 0; i < 4; i++) {
                Question question = question(name, tree.failing(random));

                Flow flow = resolver.flow(question);

                assertEquals(distributed(resolver, question), told(flow), question::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theShortWayComesToWhatAllWaysComeTo(long seed) {
        RandomTrees.Tree tree = RandomTrees.of(seed);
        var random = new Random(~seed);
        for (String name : tree.names()) {
            Question question = question(name, tree.failing(random));

            Flow all = everyWay(tree.zone(), question);

            Flow flow = Answers.resolver(tree.zone()).flow(question);
            assertEquals(all.chosen(), flow.chosen(), question::toString);
            assertEquals(all.ends(), flow.ends(), question::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasNotAskedForChangesNothing(long seed) {
        RandomTrees.Tree tree = RandomTrees.of(seed);
        Resolver resolver = Answers.resolver(tree.zone());
        for (String name : tree.names()) {
            Flow before = resolver.flow(question(name, Set.of()));
            for (String one : tree.switches()) {
                if (!before.asked().contains(one)) {
                    Flow after = resolver.flow(question(name, Set.of(one)));

                    assertEquals(before.ends(), after.ends(), one);
                }
            }
        }
    }

    /// Both must be tried, or the tests above show little.
    @Test
    void mostTreesAreWalkedAndSomeAreNot() {
        long walked =
                seeds().filter(
                                seed -> {
                                    Question question = question("n0.example.com", Set.of());
                                    Zone zone = RandomTrees.of(seed).zone();
                                    return walk(zone, question).isPresent();
                                })
                        .count();

        assertTrue(walked > 125 && walked < 240, () -> walked + " of 250");
    }

    @Test
    void groupsThatMeetAgainAndAgainAreWalkedOnce() {
        var lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            for (int member = 1; member < 3; member++) {
                lines.append(
                        "n%d ALIAS A n%d.example.com. eth ; weighted %d id=%d\n"
                                .formatted(i, i + 1, member, member));
            }
        }
        Zone zone = Zones.hosted("example.com.", lines + "n40 A 192.0.2.1");

        Flow flow = Answers.resolver(zone).flow(question("n0.example.com", Set.of()));

        assertEquals("{192.0.2.1=1}", byValue(zone, flow).toString());
        assertEquals(81, flow.chosen().size());
        assertTrue(flow.isWhole());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    big,     '{an answer=4/5}'
                    gone,    '{Nothing[rcode=SERVFAIL]=1}'
                    nowhere, '{Nothing[rcode=NXDOMAIN]=1}'
                    txt,     '{Nothing[rcode=NOERROR]=1}'
                    sub,     '{Referral[cut=sub.example.com.]=1}'
                    out,     '{Outside[target=www.example.net.]=1}'
                    circle,  '{Unfinished[name=circle.example.com.]=1}'
                    dname.d, '{Outside[target=dname.example.net.]=1}'
                    """)
    void eachWayEndsSomewhere(String name, String ends) {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        gone   ALIAS A nothing.example.com.
                        txt    TXT "a"
                        sub    NS ns1.example.net.
                        out    CNAME www.example.net.
                        circle CNAME back.example.com.
                        back   CNAME circle.example.com.
                        d      DNAME example.net.
                        big    A 192.0.2.1 ; multivalue id=1
                        """
                                + "big A 192.0.2.%d ; multivalue id=%<d\n"
                                        .repeat(9)
                                        .formatted(2, 3, 4, 5, 6, 7, 8, 9, 10));

        Flow flow = Answers.resolver(zone).flow(question(name + ".example.com", Set.of()));

        var told = new TreeMap<String, String>();
        flow.ends()
                .forEach(
                        (end, share) -> {
                            boolean answers = end instanceof End.Answer;
                            told.put(answers ? "an answer" : end.toString(), share.toString());
                        });
        assertEquals(ends, told.toString());
    }

    @ParameterizedTest(name = "{0} failing: dead answers {1}")
    @CsvSource(
            textBlock =
                    """
                    none, 0
                    a,    0
                    a b,  3/4
                    web-1.us-east-1.elb.amazonaws.com., 1/4
                    """)
    void whatAnswersThoughItFailsIsDead(String failing, String share) {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        www  ALIAS A web-1.us-east-1.elb.amazonaws.com. zone=Z35SXDOTRQ7X7K ; weighted 1 id=lb
                        www  ALIAS A pair.example.com. ; weighted 3 id=pair
                        pair A 192.0.2.1 ; failover PRIMARY hc=a
                        pair A 192.0.2.2 ; failover SECONDARY hc=b
                        """);

        Flow flow =
                Answers.resolver(zone)
                        .flow(question("www.example.com", Set.of(failing.split(" ", -1))));

        assertEquals(share, flow.bad().toString());
    }

    private static Question question(String name, Set<String> failing) {
        return new Question(
                DomainName.of(name),
                RecordType.A,
                RandomTrees.CLIENT,
                failing,
                0,
                Question.View.PUBLIC);
    }

    private static Optional<Flow> walk(Zone zone, Question question) {
        ZoneIndex index = ZoneIndex.of(zone);
        Inputs inputs = Inputs.of(index, question, World.ofAws(), new SeededChance(0));
        return new FlowWalk(index, question, Chains.FOLLOWED, inputs).run();
    }

    private static Flow everyWay(Zone zone, Question question) {
        return new EveryWay(ZoneIndex.of(zone), question, Chains.FOLLOWED, World.ofAws()).run();
    }

    /// The shares of the sets whose data are the last in an answer, and of what is no answer.
    private static Map<String, Fraction> distributed(Resolver resolver, Question question) {
        var shares = new TreeMap<String, Fraction>();
        for (Outcome outcome : resolver.distribution(question)) {
            if (outcome.answer().isEmpty()) {
                shares.merge(outcome.rcode().name(), outcome.share(), Fraction::plus);
            } else if (outcome.answer().getLast().type().equals(RecordType.CNAME)) {
                String what = outcome.rcode() == Response.Rcode.NOERROR ? "CNAME" : "NXDOMAIN";
                shares.merge(what, outcome.share(), Fraction::plus);
            }
            for (RecordSet.Key source : outcome.sources()) {
                if (source.type().equals(RecordType.A)) {
                    shares.merge(source.toString(), outcome.share(), Fraction::plus);
                }
            }
        }
        return shares;
    }

    private static Map<String, Fraction> told(Flow flow) {
        var shares = new TreeMap<String, Fraction>();
        flow.ends()
                .forEach(
                        (end, share) ->
                                shares.merge(
                                        switch (end) {
                                            case End.Answer(var source, _) -> source.toString();
                                            case End.Nothing(var rcode) -> rcode.name();
                                            case End.Outside _, End.Unfinished _ -> "CNAME";
                                            case End.Referral _ -> "NOERROR";
                                        },
                                        share,
                                        Fraction::plus));
        return shares;
    }

    private static Map<String, String> byValue(Zone zone, Flow flow) {
        var shares = new TreeMap<String, String>();
        flow.ends()
                .forEach(
                        (end, share) -> {
                            if (end instanceof End.Answer(var source, _)) {
                                String value = zone.find(source).orElseThrow().values().getFirst();
                                shares.put(value, share.toString());
                            }
                        });
        return shares;
    }
}
