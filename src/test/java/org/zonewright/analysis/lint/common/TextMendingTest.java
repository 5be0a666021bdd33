package org.zonewright.analysis.lint.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMendingTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '§',
            textBlock =
                    """
                    v=spf1 -all   -> "v=spf1 -all"  -> bare text is one string
                    "a" b         -> "a" "b"        -> strings that are there stay
                    a\\303\\251   -> "a\\303\\251"  -> escapes stay
                    say \\" it    -> "say \\" it"   -> an escaped quote stays
                    """)
    void quotesWhatStandsBare(String value, String quoted, String why) {
        assertEquals(quoted, TextMending.quoted(value), why);
    }

    @Test
    void writesOddOctetsAsOctal() {
        assertEquals("\"caf\\303\\251\\011\"", TextMending.escaped("\"café\t\""));
    }

    @Test
    void cutsLongTextWithoutChangingIt() {
        String text = "x".repeat(254) + "\\303\\251" + "y".repeat(300);
        ValueText long1 = ValueText.of('"' + text + '"');

        ValueText cut = ValueText.of(TextMending.rechunked(long1));

        assertTrue(cut.tokens().stream().allMatch(t -> t.octets() <= TextMending.MAX_STRING));
        assertEquals(
                text, String.join("", cut.tokens().stream().map(ValueText.Token::text).toList()));
    }
}
