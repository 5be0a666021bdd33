package org.zonewright.analysis.lint.rules.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class SpfTextTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            nullValues = "-",
            quoteCharacter = '§',
            textBlock =
                    """
                    "v=spf1 mx -all", "v=spf1 include:a -all", v=spf1 mx include:a -all, all comes last
                    "v=spf1 mx ~all", "v=spf1 mx -all",        v=spf1 mx ~all,           the more lenient stays
                    "v=spf1 a",       "v=spf1 all",            v=spf1 a +all,            all alone means pass
                    "v=spf1 a",       "v=spf1 mx",             v=spf1 a mx,              no all anywhere
                    "v=spf1 a",       "v=spf1 redirect=b",     -,                        a redirect has one place
                    """)
    void mergesWhatAllAllow(String one, String other, String merged, String why) {
        List<SpfText> texts =
                List.of(SpfText.of(one).orElseThrow(), SpfText.of(other).orElseThrow());

        assertEquals(Optional.ofNullable(merged), SpfText.merge(texts).map(SpfText::text), why);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            textBlock =
                    """
                    "v=spf10 -all", another version
                    "spf1 -all",    no version
                    "",             nothing
                    """)
    void otherTextIsNoSpf(String value, String why) {
        assertEquals(Optional.empty(), SpfText.of(value), why);
    }
}
