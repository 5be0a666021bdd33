package org.zonewright.gui;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A place that a client can be in.
///
/// @param code what it is in records: `EU`, `US-CA`, `eu-central-1`, `203.0.113.0/24`; empty for an
///   unknown place
/// @param name in words; empty for an unknown place
/// @param english the same in English
public record PlaceChoice(Kind kind, String code, String name, String english, Client client) {

    public enum Kind {
        UNKNOWN,
        BLOCK,
        CONTINENT,
        REGION,
        COUNTRY,
        SUBDIVISION,
        /// Something of several, as files can say it.
        OTHER
    }

    public static final PlaceChoice UNKNOWN =
            new PlaceChoice(Kind.UNKNOWN, "", "", "", Client.UNKNOWN);

    /// Unknown first, then the blocks that IP-based records know, then all places of the world.
    public static List<PlaceChoice> all(Geography geography, Simulation simulation) {
        var all = new ArrayList<PlaceChoice>();
        all.add(UNKNOWN);
        for (Simulation.Collection collection : simulation.collections()) {
            for (Simulation.Location location : collection.locations()) {
                location.blocks().forEach(block -> all.add(block(location.name(), block)));
            }
        }
        all.addAll(world(geography));
        return all;
    }

    /// Regions, continents, countries, states.
    public static List<PlaceChoice> world(Geography geography) {
        var all = new ArrayList<PlaceChoice>();
        geography.regions().stream()
                .filter(region -> region.point().isPresent())
                .forEach(one -> all.add(of(one)));
        geography.continents().forEach(one -> all.add(of(one)));
        geography.countries().forEach(one -> all.add(of(one)));
        for (Geography.Country country : geography.countries()) {
            geography.subdivisions(country.code()).forEach(one -> all.add(of(one, country)));
        }
        return all;
    }

    /// The place of a client that a file speaks of.
    public static PlaceChoice of(Client client, Geography geography) {
        if (client.equals(Client.UNKNOWN)) {
            return UNKNOWN;
        }
        boolean isRegionAlone =
                client.region().isPresent()
                        && client.equals(client("", "", "", client.region().get()));
        return world(geography).stream()
                .filter(place -> place.client().equals(client) || isRegionAlone && place.is(client))
                .findFirst()
                .map(place -> place.with(client))
                .orElseGet(() -> other(client));
    }

    private PlaceChoice with(Client next) {
        return new PlaceChoice(kind, code, name, english, next);
    }

    private boolean is(Client region) {
        return kind == Kind.REGION && client.region().equals(region.region());
    }

    private static PlaceChoice other(Client client) {
        String name =
                Stream.of(
                                client.address(),
                                client.subnet(),
                                client.region(),
                                client.subdivision(),
                                client.country(),
                                client.continent(),
                                client.coordinates()
                                        .map(at -> at.latitude() + "," + at.longitude()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        return new PlaceChoice(Kind.OTHER, "", name, name, client);
    }

    /// @param block an address, or a block of them
    public static PlaceChoice block(String name, String block) {
        return new PlaceChoice(
                Kind.BLOCK,
                block,
                name,
                name,
                client("", "", "", "").withSubnet(Optional.of(block)));
    }

    private static PlaceChoice of(Geography.Continent continent) {
        return new PlaceChoice(
                Kind.CONTINENT,
                continent.code(),
                continent.name(),
                continent.english(),
                client(continent.code(), "", "", ""));
    }

    private static PlaceChoice of(Geography.Country country) {
        return new PlaceChoice(
                Kind.COUNTRY,
                country.code(),
                country.name(),
                country.english(),
                client("", country.code(), "", ""));
    }

    private static PlaceChoice of(Geography.Subdivision subdivision, Geography.Country country) {
        return new PlaceChoice(
                Kind.SUBDIVISION,
                subdivision.country() + "-" + subdivision.code(),
                subdivision.name() + ", " + country.name(),
                subdivision.english() + ", " + country.english(),
                client("", subdivision.country(), subdivision.code(), ""));
    }

    /// Somebody in a region's city is in its country too.
    private static PlaceChoice of(Geography.Region region) {
        return new PlaceChoice(
                Kind.REGION,
                region.id(),
                region.place(),
                region.english(),
                client(
                        "",
                        region.country().orElse(""),
                        region.subdivision().orElse(""),
                        region.id()));
    }

    private static Client client(
            String continent, String country, String subdivision, String region) {
        return new Client(
                Optional.empty(),
                Optional.empty(),
                present(continent),
                present(country),
                present(subdivision),
                present(region),
                Optional.empty());
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /// Whether a person who typed this may mean it, in whichever language.
    public boolean matches(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(text)
                || english.toLowerCase(Locale.ROOT).contains(text)
                || code.toLowerCase(Locale.ROOT).contains(text);
    }

    /// Its client, behind another subnet if one is given.
    public Client client(Optional<String> subnet) {
        return subnet.isPresent() ? client.withSubnet(subnet) : client;
    }
}
