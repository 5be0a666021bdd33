package org.zonewright.cli;

import org.zonewright.model.aws.Geography;

import java.util.List;
import java.util.stream.Stream;

/// The places that a client can be said to be in, as a table or an array.
final class PlaceList {

    /// @param option the option of `simulate` that takes it
    private record Place(String option, String code, String name) {}

    private PlaceList() {}

    static void print(Geography geography, String format, Terminal terminal) {
        List<Place> places = places(geography);
        if (format.equals("json")) {
            terminal.out().println(json(places));
            return;
        }
        var table = new Table();
        table.add(
                terminal.words().text("cli.column.option"),
                terminal.words().text("cli.column.code"),
                terminal.words().text("cli.column.place"));
        places.forEach(place -> table.add(place.option(), place.code(), place.name()));
        table.print(terminal.out());
    }

    private static String json(List<Place> places) {
        return Json.pretty(
                json -> {
                    json.writeStartArray();
                    for (Place place : places) {
                        json.writeStartObject();
                        json.writeStringProperty("option", place.option());
                        json.writeStringProperty("code", place.code());
                        json.writeStringProperty("name", place.name());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    private static List<Place> places(Geography geography) {
        return Stream.of(
                        geography.continents().stream()
                                .map(one -> new Place("--continent", one.code(), one.name())),
                        geography.countries().stream()
                                .map(one -> new Place("--country", one.code(), one.name())),
                        subdivisions(geography)
                                .map(
                                        one ->
                                                new Place(
                                                        "--subdivision",
                                                        one.code(),
                                                        one.name() + ", " + one.country())),
                        geography.regions().stream()
                                .map(one -> new Place("--region", one.id(), one.description())))
                .flatMap(places -> places)
                .toList();
    }

    private static Stream<Geography.Subdivision> subdivisions(Geography geography) {
        return geography.countries().stream()
                .flatMap(country -> geography.subdivisions(country.code()).stream());
    }
}
