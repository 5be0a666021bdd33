package org.zonewright.session;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A JSON object for the files of this room: the journal and the settings. Members are text, whole
/// numbers, fractions, truth values, objects, or lists of text or objects; whatever else a person
/// may have written is carried along.
///
/// Not Jackson's own tree: making its mapper is most of a start, and both files are read at one.
///
/// The readers throw an unchecked exception if a member is not there or of another kind.
final class JsonObject {

    /// JSON's null, which is no member to any reader.
    private enum Nothing {
        NULL
    }

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final Map<String, Object> members = new LinkedHashMap<>();

    JsonObject put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    JsonObject putIfPresent(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    <T> JsonObject putAll(String name, List<T> items, Function<T, JsonObject> writer) {
        return put(name, items.stream().map(writer).toList());
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    boolean has(String name) {
        return members.containsKey(name) && members.get(name) != Nothing.NULL;
    }

    /// This object with what another has beside `known` members, in the order of that one.
    JsonObject over(JsonObject old, Set<String> known) {
        var both = new JsonObject();
        old.members.forEach(
                (name, value) -> {
                    if (members.containsKey(name)) {
                        both.put(name, members.get(name));
                    } else if (!known.contains(name)) {
                        both.put(name, value);
                    }
                });
        members.forEach(both.members::putIfAbsent);
        return both;
    }

    /// The name of the first member.
    String firstName() {
        return members.keySet().iterator().next();
    }

    String text(String name) {
        return required(name, String.class);
    }

    long number(String name) {
        return required(name, Long.class);
    }

    boolean flag(String name) {
        return required(name, Boolean.class);
    }

    JsonObject object(String name) {
        return required(name, JsonObject.class);
    }

    <T> List<T> objects(String name, Function<JsonObject, T> reader) {
        return list(name, JsonObject.class).stream().map(reader).toList();
    }

    List<String> strings(String name) {
        return list(name, String.class);
    }

    /// @return empty if there is no such member of this kind
    <T> Optional<T> optional(String name, Class<T> kind) {
        return Optional.ofNullable(members.get(name)).filter(kind::isInstance).map(kind::cast);
    }

    private <T> T required(String name, Class<T> kind) {
        return optional(name, kind).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /// The items of a list that are of this kind; none if there is no such list.
    <T> List<T> optionalList(String name, Class<T> kind) {
        return members.get(name) instanceof List<?> items
                ? items.stream().filter(kind::isInstance).map(kind::cast).toList()
                : List.of();
    }

    /// The members that are lists of this kind alone.
    <T> Map<String, List<T>> lists(Class<T> kind) {
        var lists = new LinkedHashMap<String, List<T>>();
        members.forEach(
                (name, value) -> {
                    if (value instanceof List<?> items
                            && items.stream().allMatch(kind::isInstance)) {
                        lists.put(name, items.stream().map(kind::cast).toList());
                    }
                });
        return lists;
    }

    private <T> List<T> list(String name, Class<T> kind) {
        if (members.get(name) instanceof List<?> items) {
            return items.stream().map(kind::cast).toList();
        }
        throw new IllegalArgumentException(name);
    }

    /// On one line.
    @Override
    public String toString() {
        return write(ObjectWriteContext.empty());
    }

    /// Over many lines, for people.
    String pretty() {
        return write(
                new ObjectWriteContext.Base() {
                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }

                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return new DefaultPrettyPrinter();
                    }
                });
    }

    private String write(ObjectWriteContext context) {
        var text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
            write(this, out);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator out) {
        switch (value) {
            case String text -> out.writeString(text);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case BigInteger number -> out.writeNumber(number);
            case Double number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number);
            case Nothing _ -> out.writeNull();
            case Boolean truth -> out.writeBoolean(truth);
            case List<?> items -> {
                out.writeStartArray();
                items.forEach(item -> write(item, out));
                out.writeEndArray();
            }
            case JsonObject object -> {
                out.writeStartObject();
                object.members.forEach(
                        (name, member) -> {
                            out.writeName(name);
                            write(member, out);
                        });
                out.writeEndObject();
            }
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    /// Reads a text that is one object.
    ///
    /// @throws StreamReadException if it is none
    static JsonObject read(String text) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new StreamReadException(in, "no object");
            }
            JsonObject object = object(in);
            if (in.nextToken() != null) {
                throw new StreamReadException(in, "more than an object");
            }
            return object;
        }
    }

    private static JsonObject object(JsonParser in) {
        var object = new JsonObject();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            object.put(name, value(in, in.nextToken()));
        }
        return object;
    }

    private static Object value(JsonParser in, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> {
                var items = new ArrayList<Object>();
                for (JsonToken next = in.nextToken();
                        next != JsonToken.END_ARRAY;
                        next = in.nextToken()) {
                    items.add(value(in, next));
                }
                yield items;
            }
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT ->
                    in.getNumberType() == NumberType.BIG_INTEGER
                            ? in.getBigIntegerValue()
                            : (Object) in.getLongValue();
            case VALUE_NUMBER_FLOAT -> fraction(in);
            case VALUE_TRUE, VALUE_FALSE -> token == JsonToken.VALUE_TRUE;
            default -> Nothing.NULL;
        };
    }

    private static Number fraction(JsonParser in) {
        double near = in.getDoubleValue();
        return Double.isFinite(near) ? (Number) near : in.getDecimalValue();
    }
}
