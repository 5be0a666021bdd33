package org.zonewright.gui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class LinePairTest {

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @CsvSource(
            textBlock =
                    """
                    a b c,  a b c,  a=a b=b c=c,      the same
                    a b c,  a x c,  a=a b/x c=c,      one for one
                    a b c,  a c,    a=a b/- c=c,      one less leaves a gap
                    a c,    a b c,  a=a -/b c=c,      one more leaves a gap at the left
                    a b c,  x,      a/x b/- c/-,      nothing in common
                    '',     a,      -/a,              nothing at the left
                    """)
    void align(String base, String draft, String rows, String why) {
        String found =
                LinePair.align(words(base), words(draft)).stream()
                        .map(
                                pair ->
                                        pair.base().orElse("-")
                                                + (pair.differs() ? "/" : "=")
                                                + pair.draft().orElse("-"))
                        .collect(Collectors.joining(" "));

        assertEquals(rows, found, why);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }
}
