package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;

import java.util.List;
import java.util.Locale;

class PlaceNamesTest {

    private static final Geography ENGLISH = in(Locale.ENGLISH);
    private static final Geography GERMAN = in(Locale.GERMANY);

    private static Geography in(Locale locale) {
        return new Geography().named(new PlaceNames(new Messages(locale)));
    }

    private static PlaceChoice place(Geography geography, String code) {
        return PlaceChoice.world(geography).stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Deutschland",
        "AT, Österreich",
        "GB, Vereinigtes Königreich",
        "EU, Europa",
        "eu-south-1, Mailand",
        "US-CA, 'Kalifornien, Vereinigte Staaten'",
        "US-TX, 'Texas, Vereinigte Staaten'",
        "UA-46, 'Oblast Lwiw, Ukraine'",
    })
    void placesHaveGermanNames(String code, String name) {
        assertEquals(name, place(GERMAN, code).name());
    }

    @ParameterizedTest
    @CsvSource({"Deutschl", "germany", "de"})
    void theyAreFoundInBothLanguagesAndByCode(String typed) {
        assertTrue(place(GERMAN, "DE").matches(typed));
        assertTrue(place(GERMAN, "US-CA").matches("california"));
        assertTrue(PlaceChoice.world(GERMAN).size() > 300);
    }

    @Test
    void englishNamesAreThoseOfRoute53() {
        var plain = new Geography();

        assertEquals(plain.continents(), ENGLISH.continents());
        assertEquals(plain.countries(), ENGLISH.countries());
        assertEquals(plain.regions(), ENGLISH.regions());
        assertEquals(plain.subdivisions("US"), ENGLISH.subdivisions("US"));
        assertEquals(plain.subdivisions("UA"), ENGLISH.subdivisions("UA"));
    }

    @Test
    void everyCountryHasAName() {
        List<Geography.Country> nameless =
                GERMAN.countries().stream()
                        .filter(country -> country.name().equals(country.code()))
                        .toList();

        assertEquals(List.of(), nameless);
    }
}
