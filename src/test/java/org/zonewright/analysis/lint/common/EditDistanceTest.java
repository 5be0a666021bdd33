package org.zonewright.analysis.lint.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            textBlock =
                    """
                    api,    api,     0, the same
                    api,    apis,    1, one added
                    apis,   api,     1, one taken
                    api,    app,     1, one changed
                    ap.api, eu.api,  2, two changed
                    '',     abc,     3, all added
                    kitten, sitting, 3, the textbook's
                    """)
    void countsTheLettersThatDiffer(String one, String other, int distance, String why) {
        assertEquals(distance, EditDistance.between(one, other), why);
        assertEquals(distance, EditDistance.between(other, one), why);
    }
}
