package org.zonewright.analysis.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledFontsTest {

    private final TextMeasure fonts = new BundledFonts();

    /// Widths in 1/1000 em as the fonts' own tables have them, times the size.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    A,   BODY,  8.97,  690 of Inter Regular at 13 px
                    AA,  MONO,  14.4,  600 of JetBrains Mono at 12 px
                    …,   BODY,  11.232, 864
                    é,   MONO,  7.2,   one width for all
                    """)
    void widthsAreThoseOfTheFonts(String text, Lettering lettering, double width, String why) {
        assertEquals(width, fonts.width(text, lettering), 0.001, why);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    abcdef, 43.2, abcdef, it fits
                    abcdef, 43.1, abcd…,  it does not
                    abcdef, 7.2,  …,      nothing fits but the ellipsis
                    """)
    void longTextEndsInAnEllipsis(String text, double room, String shown, String why) {
        assertEquals(shown, fonts.fit(text, Lettering.MONO, room), why);
    }
}
