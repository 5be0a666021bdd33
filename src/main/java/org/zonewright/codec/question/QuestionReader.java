package org.zonewright.codec.question;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Client.Coordinates;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.WrittenQuestion;
import org.zonewright.codec.question.Tokens.Mistake;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import tools.jackson.core.JsonToken;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the members of an object that make a question: `qname`, `qtype`, `client`, `unhealthy`,
/// `seed` and `view`.
final class QuestionReader {

    private final Tokens tokens;
    private final PlaceCodes codes;
    private Optional<DomainName> name = Optional.empty();
    private Optional<RecordType> type = Optional.empty();
    private Optional<Client> client = Optional.empty();
    private Optional<Set<String>> unhealthy = Optional.empty();
    private Optional<Long> seed = Optional.empty();
    private Optional<Question.View> view = Optional.empty();

    QuestionReader(Tokens tokens, PlaceCodes codes) {
        this.tokens = tokens;
        this.codes = codes;
    }

    /// Takes a member; passes over one that is none of a question's.
    void member(String member, JsonToken value) {
        if (value == JsonToken.VALUE_NULL) {
            return;
        }
        switch (member) {
            case "qname" -> name = Optional.of(Asking.name(tokens.text()));
            case "qtype" -> type = Optional.of(tokens.parsed("record type", Asking::type));
            case "client" -> client = Optional.of(client());
            case "unhealthy" -> unhealthy = Optional.of(Set.copyOf(tokens.texts()));
            case "seed" -> seed = Optional.of(tokens.whole());
            case "view" -> view = Optional.of(tokens.parsed("public or private", Asking::view));
            default -> tokens.parser().skipChildren();
        }
    }

    /// @throws Mistake if there is no name or no type
    WrittenQuestion question() {
        return new WrittenQuestion(
                name.orElseThrow(() -> missing("qname")),
                type.orElseThrow(() -> missing("qtype")),
                client,
                unhealthy,
                seed,
                view);
    }

    static Mistake missing(String member) {
        return new Mistake(0, Phrase.of("codec.missing-member", member));
    }

    private Client client() {
        var place = new Place();
        tokens.object(
                (member, value) -> {
                    if (value != JsonToken.VALUE_NULL) {
                        place.read(member);
                    }
                });
        return place.client();
    }

    /// The members of a client as they come.
    private final class Place {
        private @Nullable String address;
        private @Nullable String subnet;
        private @Nullable String continent;
        private @Nullable String country;
        private @Nullable String subdivision;
        private @Nullable String region;
        private @Nullable Coordinates coordinates;

        void read(String member) {
            switch (member) {
                case "ip" -> address = tokens.parsed("IP", Asking::address);
                case "subnet" -> subnet = tokens.parsed("IP/BITS", Asking::subnet);
                case "continent" -> continent = code(member, codes::continent);
                case "country" -> country = code(member, codes::country);
                case "subdivision" -> subdivision = code(member, codes::subdivision);
                case "region" -> region = code(member, codes::region);
                case "coordinates" -> coordinates = tokens.parsed("LAT,LON", Asking::coordinates);
                default -> tokens.parser().skipChildren();
            }
        }

        private String code(String member, Function<String, Optional<String>> reader) {
            String text = tokens.text();
            return reader.apply(text)
                    .orElseThrow(
                            () -> new Mistake(tokens.at(), Phrase.of("codec.no-" + member, text)));
        }

        Client client() {
            return new Client(
                    Optional.ofNullable(address),
                    Optional.ofNullable(subnet),
                    Optional.ofNullable(continent),
                    Optional.ofNullable(country),
                    Optional.ofNullable(subdivision),
                    Optional.ofNullable(region),
                    Optional.ofNullable(coordinates));
        }
    }
}
