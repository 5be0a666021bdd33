package org.zonewright.model.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class GeographyTest {

    private final Geography geography = new Geography();

    @Test
    void theTableIsWhole() {
        assertEquals(7, geography.continents().size());
        assertEquals(246, geography.countries().size());
        assertEquals(4, geography.unsupportedCountries().size());
        assertEquals(46, geography.regions().size());
        assertEquals(51, geography.subdivisions("US").size(), "the states and DC");
        assertEquals(27, geography.subdivisions("UA").size());
        assertEquals(List.of(), geography.subdivisions("DE"));
        assertEquals(39, geography.regions().stream().filter(Geography.Region::forLatency).count());
    }

    @Test
    void everyCountryHasAContinentOfTheTable() {
        for (Geography.Country country : geography.countries()) {
            assertTrue(geography.continent(country.continent()).isPresent(), country::toString);
        }
    }

    @Test
    void everyRegionIsInACountryOfTheTableWhereAwsSaysWhich() {
        for (Geography.Region region : geography.regions()) {
            region.country()
                    .ifPresent(
                            code ->
                                    assertTrue(
                                            geography.country(code).isPresent(), region::toString));
            assertTrue(region.country().isPresent() || region.point().isEmpty(), region::toString);
        }
    }

    @ParameterizedTest(name = "{0} is in {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    TR, EU, Route 53 has Turkey in Europe
                    CY, EU, and Cyprus
                    TL, OC, and East Timor in Oceania
                    MX, NA, Mexico is in North America
                    """)
    void continents(String country, String continent, String why) {
        assertEquals(continent, geography.country(country).orElseThrow().continent(), why);
    }

    @ParameterizedTest(name = "{0} to {1}: {2} km")
    @CsvSource(
            textBlock =
                    """
                    eu-central-1, eu-central-1,   0
                    eu-central-1, us-east-1,      6549
                    us-west-2,    ap-northeast-1, 7907
                    """)
    void distances(String from, String to, double kilometres) {
        assertEquals(kilometres, point(from).kilometresTo(point(to)), kilometres * 0.02);
        assertEquals(
                point(from).kilometresTo(point(to)), point(to).kilometresTo(point(from)), 1e-6);
    }

    @Test
    void oppositePointsAreHalfTheEarthApart() {
        assertEquals(20015, new GeoPoint(0, 0).kilometresTo(new GeoPoint(0, 180)), 1);
        assertEquals(20015, new GeoPoint(90, 0).kilometresTo(new GeoPoint(-90, 0)), 1);
        assertEquals(222, new GeoPoint(0, 179).kilometresTo(new GeoPoint(0, -179)), 1);
    }

    @Test
    void aLocalZoneGroupBelongsToTheRegionItBeginsWith() {
        assertEquals(
                Optional.of("us-west-2"),
                geography.parentOf("us-west-2-lax-1").map(Geography.Region::id));
        assertEquals(Optional.empty(), geography.parentOf("nowhere"));
    }

    private GeoPoint point(String region) {
        return geography.region(region).flatMap(Geography.Region::point).orElseThrow();
    }
}
