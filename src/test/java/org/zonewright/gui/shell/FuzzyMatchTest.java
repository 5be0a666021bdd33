package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class FuzzyMatchTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ap  | app     | eu.api            | a start beats the start of a word
                    ap  | eu.api  | grape             | the start of a word beats its inside
                    ap  | grape   | a long way to p   | a part beats letters in order
                    api | api     | api.eu.example    | the shorter text fits better
                    """)
    void fitsBetter(String typed, String better, String worse, String why) {
        int one = FuzzyMatch.of(typed, better).orElseThrow().score();
        int other = FuzzyMatch.of(typed, worse).orElseThrow().score();

        assertTrue(one > other, why);
    }

    @Test
    void saysWhichLettersMatched() {
        assertEquals(List.of(3, 4), FuzzyMatch.of("AP", "eu.api").orElseThrow().at());
        assertEquals(List.of(0, 5), FuzzyMatch.of("az", "apex-zone").orElseThrow().at());
    }

    @Test
    void lettersInAnotherOrderDoNotMatch() {
        assertEquals(Optional.empty(), FuzzyMatch.of("pa", "app"));
    }

    @Test
    void nothingTypedMatchesAll() {
        assertEquals(List.of(), FuzzyMatch.of("", "app").orElseThrow().at());
    }
}
