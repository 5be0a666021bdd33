package org.zonewright.analysis.lint.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

class ValueTextTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '§',
            textBlock =
                    """
                    10 mx.example.com.   -> 10/mx.example.com.   -> false -> words
                    "a b" "c"            -> 'a b'/'c'            -> false -> quotes keep blanks
                    "a""b"               -> 'a'/'b'              -> false -> strings side by side
                    "a\\"b" x            -> 'a\\"b'/x            -> false -> an escaped quote
                    1 . alpn="h3,h2" x   -> 1/./alpn="h3,h2"/x   -> false -> a quote within a word
                    "abc                 -> "abc                 -> true  -> a quote left open
                    0 issue ";"          -> 0/issue/';'          -> false -> a semicolon is a letter
                    """)
    void cutsAValueAtBlanksOutsideQuotes(
            String value, String fields, boolean unpaired, String why) {
        ValueText text = ValueText.of(value);

        String read =
                text.tokens().stream()
                        .map(t -> t.isQuoted() ? "'" + t.text() + "'" : t.text())
                        .collect(Collectors.joining("/"));
        assertEquals(fields, read, why);
        assertEquals(unpaired, text.isUnpaired(), why);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            textBlock =
                    """
                    abc,         3, letters
                    a\\303\\251, 3, octal escapes are one octet each
                    a\\"b,       3, an escaped quote is one
                    é,           2, UTF-8
                    """)
    void countsOctets(String text, int octets, String why) {
        assertEquals(octets, new ValueText.Token(text, true).octets(), why);
    }
}
