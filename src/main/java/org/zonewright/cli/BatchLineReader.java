package org.zonewright.cli;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Client.Coordinates;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.codec.Problem;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads one line of a batch, and says where it is wrong. Members it does not know are passed over.
final class BatchLineReader {

    /// Stops the reading of a line; never leaves this class.
    private static final class Mistake extends RuntimeException {
        private final int column;
        private final transient Phrase what;

        Mistake(int column, Phrase what) {
            super(what.key(), null, false, false);
            this.column = column;
            this.what = what;
        }
    }

    private final PlaceCodes codes;
    private final String source;
    private final int number;
    private Optional<Object> id = Optional.empty();
    private List<String> zones = List.of();
    private Optional<String> name = Optional.empty();
    private Optional<RecordType> type = Optional.empty();
    private Optional<Client> client = Optional.empty();
    private Optional<Set<String>> unhealthy = Optional.empty();
    private Optional<Long> seed = Optional.empty();
    private Optional<Question.View> view = Optional.empty();
    private Optional<DomainName> origin = Optional.empty();

    BatchLineReader(PlaceCodes codes, String source, int number) {
        this.codes = codes;
        this.source = source;
        this.number = number;
    }

    BatchLine.Read read(String text) {
        try (JsonParser json = Json.parser(text)) {
            expect(json.nextToken() == JsonToken.START_OBJECT, json, "{");
            while (json.nextToken() != JsonToken.END_OBJECT) {
                member(json, json.currentName());
            }
            expect(json.nextToken() == null, json, "end of line");
            return new BatchLine.Read.Understood(line());
        } catch (Mistake e) {
            return wrong(e.column, e.what);
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return wrong(
                    Math.max(1, column), Phrase.of("cli.batch.no-json", e.getOriginalMessage()));
        }
    }

    private BatchLine.Read wrong(int column, Phrase what) {
        return new BatchLine.Read.Wrong(id, new Problem(source, number, column, "", what));
    }

    private BatchLine line() {
        if (zones.isEmpty()) {
            throw new Mistake(1, Phrase.of("cli.batch.missing", "zone"));
        }
        return new BatchLine(
                id,
                zones,
                name.orElseThrow(() -> new Mistake(1, Phrase.of("cli.batch.missing", "qname"))),
                type.orElseThrow(() -> new Mistake(1, Phrase.of("cli.batch.missing", "qtype"))),
                client,
                unhealthy,
                seed,
                view,
                origin);
    }

    private void member(JsonParser json, String member) {
        JsonToken value = json.nextToken();
        if (member.equals("id")) {
            expect(value.isScalarValue(), json, "text or number");
            id = Optional.of(Json.scalar(json));
        } else if (value == JsonToken.VALUE_NULL) {
            return;
        }
        switch (member) {
            case "zone" ->
                    zones = value == JsonToken.START_ARRAY ? texts(json) : List.of(text(json));
            case "qname" -> name = Optional.of(text(json));
            case "qtype" -> type = Optional.of(parsed(json, "record type", Asking::type));
            case "client" -> client = Optional.of(client(json));
            case "unhealthy" -> unhealthy = Optional.of(Set.copyOf(texts(json)));
            case "seed" -> {
                expect(value == JsonToken.VALUE_NUMBER_INT, json, "whole number");
                seed = Optional.of(json.getLongValue());
            }
            case "view" -> view = Optional.of(parsed(json, "public or private", Asking::view));
            case "origin" -> origin = Optional.of(DomainName.of(text(json)));
            default -> json.skipChildren();
        }
    }

    private Client client(JsonParser json) {
        expect(json.currentToken() == JsonToken.START_OBJECT, json, "{");
        Client client = Client.UNKNOWN;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                client = with(client, member, json);
            }
        }
        return client;
    }

    private Client with(Client client, String member, JsonParser json) {
        @Nullable String address = client.address().orElse(null);
        @Nullable String subnet = client.subnet().orElse(null);
        @Nullable String continent = client.continent().orElse(null);
        @Nullable String country = client.country().orElse(null);
        @Nullable String subdivision = client.subdivision().orElse(null);
        @Nullable String region = client.region().orElse(null);
        @Nullable Coordinates coordinates = client.coordinates().orElse(null);
        switch (member) {
            case "ip" -> address = parsed(json, "IP", Asking::address);
            case "subnet" -> subnet = parsed(json, "IP/BITS", Asking::subnet);
            case "continent" -> continent = place(json, "continent", codes::continent);
            case "country" -> country = place(json, "country", codes::country);
            case "subdivision" -> subdivision = place(json, "subdivision", codes::subdivision);
            case "region" -> region = place(json, "region", codes::region);
            case "coordinates" -> coordinates = parsed(json, "LAT,LON", Asking::coordinates);
            default -> json.skipChildren();
        }
        return new Client(
                Optional.ofNullable(address),
                Optional.ofNullable(subnet),
                Optional.ofNullable(continent),
                Optional.ofNullable(country),
                Optional.ofNullable(subdivision),
                Optional.ofNullable(region),
                Optional.ofNullable(coordinates));
    }

    private static List<String> texts(JsonParser json) {
        expect(json.currentToken() == JsonToken.START_ARRAY, json, "[");
        var texts = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text(json));
        }
        return texts;
    }

    private static String text(JsonParser json) {
        expect(json.currentToken() == JsonToken.VALUE_STRING, json, "text");
        return json.getString();
    }

    private static <T> T parsed(
            JsonParser json, String expected, Function<String, Optional<T>> reader) {
        Optional<T> value = reader.apply(text(json));
        expect(value.isPresent(), json, expected);
        return value.get();
    }

    private static String place(
            JsonParser json, String member, Function<String, Optional<String>> reader) {
        String text = text(json);
        return reader.apply(text)
                .orElseThrow(
                        () ->
                                new Mistake(
                                        json.currentTokenLocation().getColumnNr(),
                                        Phrase.of("cli.no-" + member, text)));
    }

    private static void expect(boolean met, JsonParser json, String expected) {
        if (!met) {
            String found = json.currentToken() == null ? "" : json.getString();
            throw new Mistake(
                    json.currentTokenLocation().getColumnNr(),
                    Phrase.of("cli.expected", expected, found));
        }
    }
}
