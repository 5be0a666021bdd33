package org.zonewright.cli;

import org.zonewright.cli.PlaceCodes.Place;

import java.util.List;

/// The places that a client can be said to be in, as a table or an array.
final class PlaceList {

    private PlaceList() {}

    static void print(List<Place> places, String format, Terminal terminal) {
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
}
