package org.zonewright.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.gui.RoutingEntries;

class RoutingEntriesTest {

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "eu-west-1       | AwsRegion",
                "us-gov-west-1   | AwsRegion",
                "us-west-2-lax-1 | LocalZoneGroup",
                "-26.2, 28.04    | Coordinates"
            })
    void aPlaceIsReadFromItsShape(String typed, String kind) {
        var place = RoutingEntries.place(typed);

        assertEquals(kind, place.getClass().getSimpleName());
        assertEquals(typed, RoutingEntries.place(place));
    }

    @ParameterizedTest
    @CsvSource({"*", "DE", "continent:EU"})
    void aLocationIsReadAsItIsWritten(String typed) {
        assertEquals(typed, RoutingEntries.location(RoutingEntries.location(typed)));
    }
}
