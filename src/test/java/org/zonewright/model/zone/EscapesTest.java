package org.zonewright.model.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            quoteCharacter = '|',
            textBlock =
                    """
                    \\052.example., \\042.example., an asterisk is 052 octal and 042 decimal
                    "\\303\\251",   "\\195\\169",   an e with acute in UTF-8
                    "a\\"b\\\\c",   "a\\"b\\\\c",   quote and backslash mean the same in both
                    plain,          plain,          nothing to do
                    """)
    void octalBecomesDecimalAndComesBack(String octal, String decimal, String why) {
        assertEquals(decimal, Escapes.octalToDecimal(octal), why);
        assertEquals(octal, Escapes.decimalToOctal(decimal), why);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            textBlock =
                    """
                    a\\
                    a\\4
                    a\\089
                    a\\400
                    """)
    void whatIsNoOctalEscapeStays(String text) {
        assertEquals(text, Escapes.octalToDecimal(text));
    }
}
