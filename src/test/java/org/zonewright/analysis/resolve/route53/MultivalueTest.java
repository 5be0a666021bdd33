package org.zonewright.analysis.resolve.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.analysis.resolve.Outcome;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Guide, "Multivalue answer routing".
class MultivalueTest {

    private static final Question WWW = Question.of("www.example.com.", RecordType.A);

    private static Zone zone(int members) {
        return Zones.hosted(
                "example.com.",
                IntStream.rangeClosed(1, members)
                        .mapToObj(
                                "www 60 A 192.0.2.%1$d ; multivalue id=m%1$03d hc=c%1$d\n"
                                        ::formatted)
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest(name = "{0} members, failing {1}: {2} records")
    @CsvSource(
            textBlock =
                    """
                    1,  none,                     1, one
                    8,  none,                     8, all of eight
                    9,  none,                     8, at most eight
                    9,  c1,                       8, all healthy ones
                    9,  c1 c2,                    7, only healthy ones
                    3,  c1 c2 c3,                 3, none healthy: all the same
                    9,  c1 c2 c3 c4 c5 c6 c7 c8 c9, 8, none healthy: at most eight
                    100, none,                    8, as many as a group may have
                    """)
    void howMany(int members, String failing, int records, String why) {
        var question =
                Answers.question("www.example.com.", "A", Client.UNKNOWN, failing.split(" ", -1));
        Response response = Answers.resolver(zone(members)).answer(question);

        assertEquals(records, response.answer().size(), why);
        assertEquals(records, response.answer().stream().distinct().count(), why);
    }

    @Test
    void theUnhealthyDoNotAnswerWhileOthersDo() {
        var question = Answers.question("www.example.com.", "A", Client.UNKNOWN, "c2");
        Response response = Answers.resolver(zone(3)).answer(question);

        assertEquals("192.0.2.1|192.0.2.3", Answers.data(response.answer()));
    }

    @Test
    void theLimitCountsMembersNotValues() {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(
                                        "www A 192.0.2.%1$d | 192.0.3.%1$d ; multivalue id=%1$d\n"
                                                ::formatted)
                                .collect(Collectors.joining()));

        assertEquals(16, Answers.resolver(zone).answer(WWW).answer().size());
    }

    @Test
    void nineMembersGiveNineEqualAnswers() {
        List<Outcome> outcomes = Answers.resolver(zone(9)).distribution(WWW);

        assertEquals(9, outcomes.size());
        assertEquals(
                List.of(Fraction.of(1, 9)),
                outcomes.stream().map(Outcome::share).distinct().toList());
    }

    @Test
    void answersTooManyToListAreGivenAsOne() {
        List<Outcome> outcomes = Answers.resolver(zone(100)).distribution(WWW);

        assertEquals(1, outcomes.size());
        assertEquals(100, outcomes.getFirst().answer().size());
        assertEquals(Optional.of(new Outcome.Partly(8, 100)), outcomes.getFirst().partly());
    }

    @Test
    void allValuesOfAMemberAnswerAndTheLowestTtlCounts() {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        www 60  A 192.0.2.1 | 192.0.2.2 ; multivalue id=a
                        www 300 A 192.0.2.2 | 192.0.2.3 ; multivalue id=b
                        """);
        Response response = Answers.resolver(zone).answer(WWW);

        assertEquals(
                List.of(
                        "www.example.com. 60 IN A 192.0.2.1",
                        "www.example.com. 60 IN A 192.0.2.2",
                        "www.example.com. 60 IN A 192.0.2.3"),
                Answers.text(response.answer()));
    }
}
