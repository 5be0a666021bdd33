package org.zonewright.model.aws;

import org.zonewright.model.aws.Geography.Continent;
import org.zonewright.model.aws.Geography.Country;
import org.zonewright.model.aws.Geography.Region;
import org.zonewright.model.aws.Geography.Subdivision;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the table of places that comes with the program.
final class GeographyReader {

    private static final String TABLE = "geo.json";

    private GeographyReader() {}

    static Geography.Table read() {
        try (InputStream in = GeographyReader.class.getResourceAsStream(TABLE);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            return table(AliasServicesReader.object(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Geography.Table table(Node root) {
        List<Country> countries = countries(root.objects("countries"));
        return new Geography.Table(
                root.objects("continents").stream()
                        .map(one -> new Continent(text(one, "ContinentCode"), name(one), name(one)))
                        .toList(),
                byId(countries, Country::code),
                countries(root.objects("unsupportedCountries")),
                subdivisions(root.object("subdivisions")),
                byId(root.objects("regions").stream().map(r -> region(r)).toList(), Region::id),
                middles(countries));
    }

    private static List<Country> countries(List<Node> nodes) {
        return nodes.stream()
                .map(
                        one ->
                                new Country(
                                        text(one, "CountryCode"),
                                        text(one, "CountryName"),
                                        text(one, "CountryName"),
                                        one.text("continent").orElse(""),
                                        point(one.object("representativePoint"))))
                .toList();
    }

    private static Map<String, List<Subdivision>> subdivisions(Node byCountry) {
        return byCountry.names().stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                country -> subdivisions(country, byCountry.objects(country))));
    }

    private static List<Subdivision> subdivisions(String country, List<Node> nodes) {
        return nodes.stream()
                .map(
                        one ->
                                new Subdivision(
                                        country,
                                        text(one, "SubdivisionCode"),
                                        text(one, "SubdivisionName"),
                                        text(one, "SubdivisionName")))
                .toList();
    }

    private static Region region(Node one) {
        Node coordinates = one.object("coordinates");
        String id = text(one, "region");
        String place = coordinates.text("place").orElse(id);
        return new Region(
                id,
                text(one, "description"),
                place,
                place,
                one.text("country"),
                one.text("subdivision"),
                Boolean.TRUE.equals(one.member("validForLatencyRegion")),
                Boolean.TRUE.equals(one.member("validForVPCRegion")),
                point(coordinates));
    }

    private static Optional<GeoPoint> point(Node place) {
        if (!place.has("lat")) {
            return Optional.empty();
        }
        return Optional.of(new GeoPoint(degrees(place, "lat"), degrees(place, "lon")));
    }

    private static double degrees(Node place, String member) {
        return Double.parseDouble(String.valueOf(place.member(member)));
    }

    /// The mean on the sphere, so that the date line does no harm.
    private static Map<String, GeoPoint> middles(List<Country> countries) {
        return countries.stream()
                .collect(
                        Collectors.groupingBy(
                                Country::continent,
                                Collectors.collectingAndThen(
                                        Collectors.flatMapping(
                                                country -> country.point().stream(),
                                                Collectors.toList()),
                                        GeographyReader::middle)));
    }

    private static GeoPoint middle(Collection<GeoPoint> points) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (GeoPoint point : points) {
            double latitude = Math.toRadians(point.latitude());
            double longitude = Math.toRadians(point.longitude());
            x += Math.cos(latitude) * Math.cos(longitude);
            y += Math.cos(latitude) * Math.sin(longitude);
            z += Math.sin(latitude);
        }
        return new GeoPoint(
                Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        var byId = new TreeMap<String, T>();
        all.forEach(one -> byId.put(id.apply(one), one));
        return byId;
    }

    private static String name(Node continent) {
        return text(continent, "ContinentName");
    }

    private static String text(Node node, String member) {
        return node.text(member).orElseThrow();
    }
}
