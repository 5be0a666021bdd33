package org.zonewright.analysis.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Expectation.Expected;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Each check of an expectation, met and missed. A question is `NAME TYPE [seed=N] [unhealthy=ID]`,
/// an answer its data parted by `&`, answers are parted by `/`.
class ExpectationCheckTest {

    private static final Messages WORDS = new Messages(Locale.ENGLISH);

    private static final Resolver ZONE =
            Answers.resolver(
                    Zones.hosted(
                            "example.com.",
                            """
                            www    60 A 192.0.2.1 | 192.0.2.2
                            six    60 AAAA 2001:DB8:0:0::1
                            mail   300 MX 10 MX1.example.com.
                            text   300 TXT "a b" "c"
                            to     600 CNAME www.example.com.
                            out    60 CNAME www.example.net.
                            @      ALIAS A hop.example.com.
                            hop    ALIAS A www.example.com.
                            split  60 A 192.0.2.11 ; weighted 3 id=a hc=check-1
                            split  30 A 192.0.2.12 ; weighted 1 id=b
                            lost   ALIAS A none.example.com.
                            many   60 A 192.0.2.101 ; multivalue id=a
                            many   60 A 192.0.2.102 ; multivalue id=b
                            many   60 A 192.0.2.103 ; multivalue id=c
                            many   60 A 192.0.2.104 ; multivalue id=d
                            many   60 A 192.0.2.105 ; multivalue id=e
                            many   60 A 192.0.2.106 ; multivalue id=f
                            many   60 A 192.0.2.107 ; multivalue id=g
                            many   60 A 192.0.2.108 ; multivalue id=h
                            many   60 A 192.0.2.109 ; multivalue id=i
                            """));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    www A                       | 192.0.2.2 & 192.0.2.1        | in any order
                    www A                       | 192.0.2.1 & 192.0.2.2 & 192.0.2.1 | a set
                    six AAAA                    | 2001:db8::1                  | another spelling of an address
                    mail MX                     | 10 mx1.EXAMPLE.com.          | letter case of a name
                    mail MX                     | 10   mx1.example.com         | absolute without its dot, more blanks
                    text TXT                    | "a b" "c"                    | character strings
                    to A                        | 192.0.2.1 & 192.0.2.2        | what the CNAME leads to
                    to A                        | www.example.com. & 192.0.2.1 & 192.0.2.2 | the whole section
                    out A                       | www.example.net.             | a CNAME out of the zone
                    split A unhealthy=check-1   | 192.0.2.12                   | chance has no choice
                    www TXT                     |                              | no data
                    """)
    void anAnswerIsAsExpected(String question, @Nullable String data, String why) {
        Expected expected = answer(answer(data));

        assertEquals("", verdict(question, expected), why);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    www A     | 192.0.2.1              | expected 192.0.2.1, got 192.0.2.1, 192.0.2.2
                    www A     | 192.0.2.1 & 192.0.2.2 & 192.0.2.3 | expected 192.0.2.1, 192.0.2.2, 192.0.2.3, got 192.0.2.1, 192.0.2.2
                    www A     |                        | expected no data, got 192.0.2.1, 192.0.2.2
                    out A     |                        | expected no data, got www.example.net.
                    text TXT  | a b c                  | expected a b c, got "a b" "c"
                    www TXT   | "x"                    | expected "x", got NODATA
                    lost A    | 192.0.2.1              | expected 192.0.2.1, got SERVFAIL
                    none A    | 192.0.2.1              | expected 192.0.2.1, got NXDOMAIN
                    split A   | 192.0.2.11             | expected 192.0.2.11, got 192.0.2.12 for 1/4 of the questions
                    split A   | 192.0.2.9              | expected 192.0.2.9, got 192.0.2.11 for 3/4 of the questions; expected 192.0.2.9, got 192.0.2.12 for 1/4 of the questions
                    """)
    void anotherAnswerIsSaid(String question, @Nullable String data, String said) {
        assertEquals(said, verdict(question, answer(answer(data))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    split A        | 192.0.2.11 / 192.0.2.12       | ''
                    split A        | 192.0.2.12 / 192.0.2.11 / 192.0.2.13 | ''
                    split A        | 192.0.2.11                    | expected one of 192.0.2.11, got 192.0.2.12 for 1/4 of the questions
                    split A        | 192.0.2.11 & 192.0.2.12       | expected one of 192.0.2.11, 192.0.2.12, got 192.0.2.11 for 3/4 of the questions; expected one of 192.0.2.11, 192.0.2.12, got 192.0.2.12 for 1/4 of the questions
                    www A          | 192.0.2.1 & 192.0.2.2 / 192.0.2.9 | ''
                    none A         | 192.0.2.1                     | expected one of 192.0.2.1, got NXDOMAIN
                    """)
    void everyAnswerThatCanComeHasToBeAllowed(String question, String answers, String said) {
        List<List<String>> all =
                Arrays.stream(answers.split("/", -1)).map(ExpectationCheckTest::answer).toList();
        var expected =
                new Expected(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(all),
                        Optional.empty(),
                        Optional.empty());

        assertEquals(said, verdict(question, expected));
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    www A   | NOERROR  | 60 | 0 | ''
                    to A    | NOERROR  | 600 | 1 | ''
                    @ A     | NOERROR  | 60 | 2 | ''
                    out A   | NOERROR  | 60 | 1 | ''
                    none A  | NXDOMAIN | 0  | 0 | ''
                    lost A  | SERVFAIL | 0  | 0 | ''
                    lost A  | NOERROR  | 0  | 0 | expected NOERROR, got SERVFAIL
                    to A    | NOERROR  | 60 | 0 | expected a TTL of at most 60, got 600; expected at most 0 hops, got 1
                    @ A     | NXDOMAIN | 60 | 1 | expected NXDOMAIN, got NOERROR; expected at most 1 hop, got 2
                    split A | NOERROR  | 30 | 0 | expected a TTL of at most 30, got 60 for 3/4 of the questions
                    """)
    void codeTtlAndChainAreChecked(
            String question, Response.Rcode code, long ttl, long chain, String said) {
        var expected =
                new Expected(
                        Optional.of(code),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ttl),
                        Optional.of(chain));

        assertEquals(said, verdict(question, expected));
    }

    @ParameterizedTest
    @CsvSource({"www A", "none A", "lost A", "split A", "elsewhere.net. A"})
    void whatIsAbsentIsNotChecked(String question) {
        assertEquals("", verdict(question, Expected.ANYTHING));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void aSeedMakesItOneAnswer(long seed) {
        var question = Question.of("split.example.com.", RecordType.A);
        var seeded =
                new Question(
                        question.name(),
                        question.type(),
                        question.client(),
                        question.unhealthy(),
                        seed,
                        question.view());
        List<String> drawn =
                ZONE.answer(seeded).answer().stream().map(ResourceRecord::rdata).toList();

        assertEquals("", verdict("split A seed=" + seed, answer(drawn)));
    }

    @ParameterizedTest
    @CsvSource({"many A"})
    void oneOfAllChoicesOfEightIsNoList(String question) {
        List<String> eight =
                List.of(1, 2, 3, 4, 5, 6, 7, 8).stream().map(n -> "192.0.2.10" + n).toList();

        String said = verdict(question, answer(eight));

        assertEquals(8, said.split("; ", -1).length);
    }

    private static String verdict(String question, Expected expected) {
        String[] words = question.strip().split(" ", -1);
        Optional<Long> seed = Optional.empty();
        Optional<java.util.Set<String>> unhealthy = Optional.empty();
        for (String word : words) {
            if (word.startsWith("seed=")) {
                seed = Optional.of(Long.parseLong(word.substring(5)));
            } else if (word.startsWith("unhealthy=")) {
                unhealthy = Optional.of(java.util.Set.of(word.substring(10)));
            }
        }
        String name =
                words[0].endsWith(".")
                        ? words[0]
                        : words[0].equals("@") ? "example.com." : words[0] + ".example.com.";
        var written =
                new WrittenQuestion(
                        DomainName.of(name),
                        RecordType.of(words[1]),
                        Optional.empty(),
                        unhealthy,
                        seed,
                        Optional.empty());
        Verdict verdict = ExpectationCheck.of(new Expectation("x", written, expected), ZONE);
        return verdict.mismatches().stream().map(WORDS::text).collect(Collectors.joining("; "));
    }

    private static Expected answer(List<String> data) {
        return new Expected(
                Optional.empty(),
                Optional.of(data),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> answer(@Nullable String data) {
        return data == null
                ? List.of()
                : Arrays.stream(data.split("&", -1))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
    }
}
