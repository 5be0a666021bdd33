package org.zonewright.codec.route53;

import org.zonewright.codec.SourceText;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The object of a set that cannot be read, to be tried again with other members.
record Broken(SourceText source, Json.Obj object, boolean hasDuplicates) {

    /// Another text for the set.
    ///
    /// @param id of the fix
    /// @param argument for the fix's title; may be empty
    record Attempt(String id, String argument, String json) {}

    /// @return nothing if the text is no object
    static Optional<Broken> parse(String json) {
        SourceText source = SourceText.of(json);
        var tokens = new JsonTokens(source);
        try {
            JsonToken first = tokens.next();
            return first == JsonToken.START_OBJECT && tokens.value(first) instanceof Json.Obj object
                    ? Optional.of(new Broken(source, object, !tokens.duplicates().isEmpty()))
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    SetReader.Outcome read() {
        return hasDuplicates
                ? new SetReader.Outcome.Unreadable(
                        Defect.malformed(object.start(), "codec.json-twice", ""))
                : SetReader.read(source, object);
    }

    boolean has(String member) {
        return object.get(member).isPresent();
    }

    Optional<Json.Obj> object(String member) {
        return object.get(member)
                .flatMap(
                        value ->
                                value instanceof Json.Obj inner
                                        ? Optional.of(inner)
                                        : Optional.empty());
    }

    /// The routing policies it says.
    List<String> markers() {
        return RoutingReader.MARKERS.stream()
                .filter(this::has)
                .filter(
                        marker ->
                                !(object.get(marker).orElseThrow()
                                                instanceof Json.Bool(_, _, var is))
                                        || is)
                .toList();
    }

    /// What a member says, as one word.
    String word(String member) {
        String text = JsonText.compact(source, object.get(member).orElseThrow());
        String word =
                Stream.of(text.split("[^A-Za-z0-9.*-]+", -1))
                        .filter(part -> !part.isEmpty())
                        .reduce((_, last) -> last)
                        .orElse("1");
        return word.toLowerCase(Locale.ROOT);
    }

    /// The set without some members and with another.
    Attempt with(String id, String argument, Set<String> without, String with) {
        return new Attempt(id, argument, inside(object, without, with));
    }

    /// One of its objects without some members and with another.
    String inside(Json.Obj inner, Set<String> without, String with) {
        return Stream.concat(
                        inner.members().stream()
                                .filter(member -> !without.contains(member.name()))
                                .map(this::text),
                        Stream.of(with).filter(more -> !more.isEmpty()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String text(Json.Member member) {
        return JsonText.quote(member.name()) + ":" + JsonText.compact(source, member.value());
    }
}
