package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.model.aws.Geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A place that a client can be in.
///
/// @param code what it is in records: `EU`, `US-CA`, `eu-central-1`; empty for an unknown place
/// @param name in words; empty for an unknown place
record PlaceChoice(
        Kind kind,
        String code,
        String name,
        Optional<String> continent,
        Optional<String> country,
        Optional<String> subdivision,
        Optional<String> region) {

    enum Kind {
        UNKNOWN,
        CONTINENT,
        REGION,
        COUNTRY,
        SUBDIVISION
    }

    static final PlaceChoice UNKNOWN =
            new PlaceChoice(
                    Kind.UNKNOWN,
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /// All places: unknown first, then continents, regions, countries, states.
    static List<PlaceChoice> all(Geography geography) {
        var all = new ArrayList<PlaceChoice>();
        all.add(UNKNOWN);
        geography.continents().forEach(one -> all.add(of(one)));
        geography.regions().stream()
                .filter(region -> region.point().isPresent())
                .forEach(one -> all.add(of(one)));
        geography.countries().forEach(one -> all.add(of(one)));
        for (Geography.Country country : geography.countries()) {
            geography.subdivisions(country.code()).forEach(one -> all.add(of(one, country.name())));
        }
        return all;
    }

    private static PlaceChoice of(Geography.Continent continent) {
        return new PlaceChoice(
                Kind.CONTINENT,
                continent.code(),
                continent.name(),
                Optional.of(continent.code()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static PlaceChoice of(Geography.Country country) {
        return new PlaceChoice(
                Kind.COUNTRY,
                country.code(),
                country.name(),
                Optional.empty(),
                Optional.of(country.code()),
                Optional.empty(),
                Optional.empty());
    }

    private static PlaceChoice of(Geography.Subdivision subdivision, String country) {
        return new PlaceChoice(
                Kind.SUBDIVISION,
                subdivision.country() + "-" + subdivision.code(),
                subdivision.name() + ", " + country,
                Optional.empty(),
                Optional.of(subdivision.country()),
                Optional.of(subdivision.code()),
                Optional.empty());
    }

    /// Somebody in a region's city is in its country too.
    private static PlaceChoice of(Geography.Region region) {
        return new PlaceChoice(
                Kind.REGION,
                region.id(),
                region.place(),
                Optional.empty(),
                region.country(),
                region.subdivision(),
                Optional.of(region.id()));
    }

    /// Whether a person who typed this may mean it.
    boolean matches(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(text)
                || code.toLowerCase(Locale.ROOT).contains(text);
    }

    Client client(Optional<String> subnet) {
        return new Client(
                Optional.empty(),
                subnet,
                continent,
                country,
                subdivision,
                region,
                Optional.empty());
    }
}
