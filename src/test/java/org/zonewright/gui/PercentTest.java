package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 %",
        "1, 100 %",
        "0.6, 60 %",
        "0.8571428571428571, 85.7 %",
        "0.29, 29 %",
        "0.00001, 0.1 %",
        "0.99999, 99.9 %",
        "0.0104, 1 %"
    })
    void aShareIsSaidAsShortAsIsTrue(double share, String said) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertEquals(said, Percent.of(share));
        } finally {
            Locale.setDefault(before);
        }
    }
}
