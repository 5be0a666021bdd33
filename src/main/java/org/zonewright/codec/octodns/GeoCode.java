package org.zonewright.codec.octodns;

import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Routing.Geolocation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// octoDNS's codes of places, such as `NA-US-KY` (octoDNS, `GeoCodes`); Route 53 takes a continent
/// only without a country.
final class GeoCode {

    static final Geolocation EVERYWHERE =
            new Geolocation(Optional.empty(), Optional.of("*"), Optional.empty());

    /// Countries that octoDNS has on another continent than Route 53 (octoDNS, `geo_data`).
    private static final Map<String, String> ELSEWHERE =
            Map.of("CY", "AS", "GS", "SA", "TL", "AS", "TR", "AS");

    /// A country that octoDNS does not know.
    private static final String UNKNOWN = "XK";

    private GeoCode() {}

    static boolean isCode(String code) {
        return code.matches("[A-Za-z]{2}(-[A-Za-z]{2}(-[A-Za-z]{2})?)?");
    }

    static Geolocation place(String code) {
        String[] parts = code.toUpperCase(Locale.ROOT).split("-", 3);
        return new Geolocation(
                parts.length == 1 ? Optional.of(parts[0]) : Optional.empty(),
                parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
                parts.length > 2 ? Optional.of(parts[2]) : Optional.empty());
    }

    /// Nothing for a place that octoDNS has no code of; it knows parts of the US and of Canada
    /// only.
    static Optional<String> of(Geolocation place, Geography geography) {
        if (place.continent().isPresent()) {
            return place.country().isPresent() ? Optional.empty() : place.continent();
        }
        String country = place.country().orElse("");
        Optional<String> continent =
                Optional.ofNullable(ELSEWHERE.get(country))
                        .or(() -> geography.country(country).map(Geography.Country::continent))
                        .filter(_ -> !country.equals(UNKNOWN));
        Optional<String> subdivision = place.subdivision();
        if (subdivision.isEmpty()) {
            return continent.map(code -> code + "-" + country);
        }
        return country.equals("US") && subdivision.get().matches("[A-Z]{2}")
                ? Optional.of("NA-US-" + subdivision.get())
                : Optional.empty();
    }
}
