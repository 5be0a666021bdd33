package org.zonewright.codec.question;

import org.zonewright.model.zone.Phrase;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The tokens of one JSON object, asked for by what they should be.
final class Tokens {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /// Stops the reading of an object; never leaves this room.
    static final class Mistake extends RuntimeException {
        private final int at;
        private final transient Phrase what;

        /// @param at offset of the token that shows it
        Mistake(int at, Phrase what) {
            super(what.key(), null, false, false);
            this.at = at;
            this.what = what;
        }

        int at() {
            return at;
        }

        Phrase what() {
            return what;
        }
    }

    /// Takes the members of an object; its value is where the parser stands.
    interface Member {
        void read(String name, JsonToken value);
    }

    private final String text;
    private final JsonParser json;

    Tokens(String text) {
        this.text = text;
        json = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    JsonParser parser() {
        return json;
    }

    /// Steps to the object that is all of the text, and through it.
    void whole(Member each) {
        json.nextToken();
        object(each);
        expect(json.nextToken() == null, "end of line");
    }

    /// Steps through the object that the parser stands at.
    void object(Member each) {
        expect(json.currentToken() == JsonToken.START_OBJECT, "{");
        var names = new HashSet<String>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (!names.add(name)) {
                throw new Mistake(at(), Phrase.of("codec.json-twice", name));
            }
            each.read(name, json.nextToken());
        }
    }

    <T> List<T> list(Function<Tokens, T> item) {
        expect(json.currentToken() == JsonToken.START_ARRAY, "[");
        var items = new ArrayList<T>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.apply(this));
        }
        return items;
    }

    List<String> texts() {
        return list(Tokens::text);
    }

    String text() {
        expect(json.currentToken() == JsonToken.VALUE_STRING, "text");
        return json.getString();
    }

    long whole() {
        expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT, "whole number");
        return json.getLongValue();
    }

    /// A whole number that is not below 0.
    long count() {
        long number = whole();
        expect(number >= 0, "whole number from 0");
        return number;
    }

    /// A text that a reader makes something of.
    <T> T parsed(String expected, Function<String, Optional<T>> reader) {
        Optional<T> value = reader.apply(text());
        expect(value.isPresent(), expected);
        return value.get();
    }

    /// The plain value that the parser stands at, as it is spelled.
    String spelled() {
        expect(json.currentToken().isScalarValue(), "text or number");
        return raw();
    }

    /// The text of the value that the parser stands at; then it stands at its end.
    String raw() {
        int from = at();
        json.skipChildren();
        json.finishToken();
        return text.substring(from, (int) json.currentLocation().getCharOffset());
    }

    /// Offset of the token that the parser stands at.
    int at() {
        return (int) json.currentTokenLocation().getCharOffset();
    }

    void expect(boolean met, String expected) {
        if (!met) {
            String found = json.currentToken() == null ? "" : json.getString();
            throw new Mistake(at(), Phrase.of("codec.expected", expected, found));
        }
    }
}
