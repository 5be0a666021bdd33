package org.zonewright.analysis.resolve.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Guide, "Weighted routing" and "How Amazon Route 53 chooses records when health checking is
/// configured".
class WeightedTest {

    /// Three members of these weights, each with a check of its own name.
    private static Zone zone(String weights) {
        String[] w = weights.split(" : ", -1);
        return Zones.hosted(
                "example.com.",
                """
                www A 192.0.2.1 ; weighted %s id=a hc=a
                www A 192.0.2.2 ; weighted %s id=b hc=b
                www A 192.0.2.3 ; weighted %s id=c hc=c
                """
                        .formatted(w[0], w[1], w[2]));
    }

    @ParameterizedTest(name = "{0}, failing {1}: {2}")
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
                    10 : 30 : 60, none,  '{192.0.2.1=1/10, 192.0.2.2=3/10, 192.0.2.3=3/5}', weight over the sum
                    10 : 30 : 60, b,     '{192.0.2.1=1/7, 192.0.2.3=6/7}',                  the rest keep their proportions
                    10 : 30 : 60, a b,   '{192.0.2.3=1}',                                   one healthy member takes all
                    10 : 30 : 60, a b c, '{192.0.2.1=1/10, 192.0.2.2=3/10, 192.0.2.3=3/5}', none healthy is as all healthy
                    0 : 30 : 60,  none,  '{192.0.2.2=1/3, 192.0.2.3=2/3}',                  weight 0 never while another has one
                    0 : 30 : 60,  b c,   '{192.0.2.1=1}',                                   weight 0 when all others fail
                    0 : 0 : 60,   c,     '{192.0.2.1=1/2, 192.0.2.2=1/2}',                  healthy ones of weight 0 share equally
                    0 : 0 : 60,   a c,   '{192.0.2.2=1}',                                   an unhealthy one of weight 0 is out
                    0 : 30 : 60,  a b c, '{192.0.2.2=1/3, 192.0.2.3=2/3}',                  the last resort begins with the weights again
                    0 : 0 : 0,    none,  '{192.0.2.1=1/3, 192.0.2.2=1/3, 192.0.2.3=1/3}',   all zero is all equal
                    0 : 0 : 0,    a,     '{192.0.2.2=1/2, 192.0.2.3=1/2}',                  all zero and one unhealthy
                    0 : 0 : 0,    a b c, '{192.0.2.1=1/3, 192.0.2.2=1/3, 192.0.2.3=1/3}',   all zero and none healthy
                    255 : 1 : 1,  none,  '{192.0.2.1=255/257, 192.0.2.2=1/257, 192.0.2.3=1/257}', exact at the limits
                    """)
    void shares(String weights, String failing, String shares, String why) {
        var question =
                Answers.question("www.example.com.", "A", Client.UNKNOWN, failing.split(" ", -1));

        assertEquals(shares, Answers.shares(zone(weights), question).toString(), why);
    }

    @Test
    void theSameSeedGivesTheSameAnswerAndSeedsFollowTheWeights() {
        var resolver = Answers.resolver(zone("10 : 30 : 60"));
        Map<String, Integer> counts = new HashMap<>();

        for (int seed = 0; seed < 2000; seed++) {
            Question question = seeded(seed);
            String answer = Answers.outcome(resolver.answer(question));
            assertEquals(answer, Answers.outcome(resolver.answer(question)));
            counts.merge(answer, 1, Integer::sum);
        }

        assertEquals(200, counts.getOrDefault("192.0.2.1", 0), 60, "a tenth, within 4 deviations");
        assertEquals(600, counts.getOrDefault("192.0.2.2", 0), 85, "three tenths");
        assertEquals(1200, counts.getOrDefault("192.0.2.3", 0), 90, "six tenths");
    }

    private static Question seeded(long seed) {
        return new Question(
                DomainName.of("www.example.com."),
                RecordType.A,
                Client.UNKNOWN,
                Set.of(),
                seed,
                Question.View.PUBLIC);
    }

    @Test
    void sharesOfTheSameDataAreAddedUp() {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        www A 192.0.2.1 ; weighted 1 id=a
                        www A 192.0.2.1 ; weighted 2 id=b
                        www A 192.0.2.2 ; weighted 3 id=c
                        """);

        assertEquals(
                Map.of("192.0.2.1", "1/2", "192.0.2.2", "1/2"),
                Answers.shares(zone, Question.of("www.example.com.", RecordType.A)));
    }
}
