package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.l10n.Messages;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is no zone file is a problem with a place, saying what was expected and what was found.
class BadInputTest {

    private static final Messages WORDS = new Messages(Locale.ROOT);

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                                  -> 1:1 expected the JSON of a hosted zone, found an empty file            -> nothing
                    ` ~ `                               -> 2:2 expected the JSON of a hosted zone, found an empty file            -> blanks
                    hello                               -> 1:1 expected "{" or "[", found hello                                   -> a word
                    "x"                                 -> 1:1 expected "{" or "[", found "x"                                     -> a string
                    <html>                              -> 1:1 expected "{" or "[", found <                                       -> a page
                    $ORIGIN example.com.                -> 1:1 expected "{" or "[", found $                                       -> a BIND file
                    {"ResourceRecordSets": []} more     -> 1:28 expected the end of the file, found more                          -> more behind it
                    {}                                  -> 1:1 expected a member "ResourceRecordSets" with the list of record sets, found none -> an empty object
                    {"HostedZones": []}                 -> 1:1 expected a member "ResourceRecordSets" with the list of record sets, found none -> another listing
                    [1, 2]                              -> 1:1 expected a member "ResourceRecordSets" with the list of record sets, found none -> a list of numbers
                    {"ResourceRecordSets": {}}          -> 1:24 expected a list for ResourceRecordSets, found {                   -> no list
                    {"ResourceRecordSets": [~ {"Name"   -> 2:9 expected a colon, found the end of the file            -> cut off behind a name
                    {"ResourceRecordSets": [~ {"Na      -> 2:6 expected the closing quote of a string, found the end of the file  -> cut off in a name
                    {"ResourceRecordSets": [~           -> 2:1 expected a value or "]", found the end of the file                 -> cut off in a list
                    {"ResourceRecordSets": [1,          -> 1:27 expected a value, found the end of the file   -> cut off in a list
                    {"ResourceRecordSets": [] ]         -> 1:27 expected a comma or "}", found ]     -> the wrong bracket
                    {"ResourceRecordSets": [],}         -> 1:27 expected a member name in quotes, found }     -> a comma too many
                    {"ResourceRecordSets" []}           -> 1:23 expected a colon, found [                             -> no colon
                    {ResourceRecordSets: []}            -> 1:2 expected a member name in quotes or "}", found ResourceRecordSets  -> no quotes
                    {"ResourceRecordSets": [{"TTL": 01}]} -> 1:34 expected a value, found 1                           -> a zero in front
                    {"ResourceRecordSets": []} "x" -> 1:28 expected the end of the file or one more JSON document, found "x" -> no second page
                    """)
    void theProblemHasAPlaceAndSaysWhatWasExpected(String text, String expected, String why) {
        Parsed.Unusable parsed = JsonFiles.unusable(text.replace('~', '\n'));
        Problem problem = parsed.problems().getFirst();

        assertEquals(
                expected.strip(),
                problem.line() + ":" + problem.column() + " " + WORDS.text(problem.message()),
                why);
        assertEquals("zone.json", problem.source());
    }

    @Test
    void controlCharactersAndBadEscapesAreFoundInStrings() {
        assertEquals("1:26 U+000A", found("{\"ResourceRecordSets\": [\"\n\"]}"));
        assertEquals("1:27 q", found("{\"ResourceRecordSets\": [\"\\q\"]}"));
        assertEquals("1:1 U+0000", found("\0\0\0\0"));
    }

    private static String found(String text) {
        Problem problem = JsonFiles.unusable(text).problems().getFirst();
        return problem.line() + ":" + problem.column() + " " + problem.message().args().getFirst();
    }

    @Test
    void bytesThatAreNoTextHaveAPlaceToo() {
        byte[] bytes = "{\"ResourceRecordSets\":\n [\"é".getBytes(StandardCharsets.ISO_8859_1);
        Parsed parsed = JsonFiles.CODEC.read(bytes, "zone.json", Optional.empty());
        Problem problem = assertInstanceOf(Parsed.Unusable.class, parsed).problems().getFirst();

        assertEquals("2:4", problem.line() + ":" + problem.column());
        assertEquals("expected UTF-8 text, found the byte 0xE9", WORDS.text(problem.message()));
    }

    @Test
    void deepNestingStopsBeforeTheStackDoes() {
        for (int depth : new int[] {150, 100_000}) {
            String deep = "{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
            Problem problem = JsonFiles.unusable(deep).problems().getFirst();

            assertEquals("codec.json-too-deep", problem.message().key());
            assertEquals("1:105", problem.line() + ":" + problem.column());
        }
    }

    @Test
    void everyCutOfAFileIsAProblemAtItsEnd() {
        String text = JsonFiles.resource("zone.json").strip();
        IntStream.range(0, text.length())
                .filter(cut -> cut % 7 == 0)
                .forEach(
                        cut -> {
                            Problem problem =
                                    JsonFiles.unusable(text.substring(0, cut))
                                            .problems()
                                            .getFirst();
                            int line = (int) text.substring(0, cut).lines().count();
                            assertFalse(WORDS.text(problem.message()).isEmpty());
                            assertEquals(
                                    Math.max(1, line), problem.line(), 1.0, () -> "cut at " + cut);
                        });
    }
}
