package org.zonewright.codec.route53;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Phrase;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Walks a JSON text token by token and makes values of it, one at a time, so that a large file is
/// never a tree as a whole. Members given twice in one object are noted.
final class JsonTokens {

    /// How deep values may nest. A zone file needs 7.
    static final int MAX_DEPTH = 100;

    private static final int MAX_STRING = 16 << 20;
    private static final int FEW = 8;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxStringLength(MAX_STRING)
                                    .build())
                    .build();

    private final SourceText source;
    private final JsonParser parser;
    private final List<Problem> duplicates = new ArrayList<>();

    JsonTokens(SourceText source) {
        this.source = source;
        parser =
                FACTORY.createParser(ObjectReadContext.empty(), source.chars(), 0, source.length());
    }

    /// Steps to the next token; null at the end of the text.
    ///
    /// @throws JacksonException if there is no token; see [#problem]
    @Nullable JsonToken next() {
        return parser.nextToken();
    }

    /// The name of the member the walk stands at.
    String name() {
        return parser.getString();
    }

    /// Offset of the token the walk stands at.
    int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int end() {
        parser.finishToken();
        return (int) parser.currentLocation().getCharOffset();
    }

    /// Every member that came twice in its object so far.
    List<Problem> duplicates() {
        return duplicates;
    }

    void duplicate(int at, String name) {
        duplicates.add(source.remark(at, Phrase.of("codec.json-twice", name)));
    }

    /// Steps behind the next value.
    void skipValue() {
        parser.nextToken();
        parser.skipChildren();
    }

    /// The next value, whole.
    Json nextValue() {
        return value(parser.nextToken());
    }

    /// The value that begins with this token, where the walk stands.
    Json value(@Nullable JsonToken token) {
        int start = start();
        return switch (token) {
            case START_OBJECT -> object(start);
            case START_ARRAY -> array(start);
            case VALUE_STRING -> {
                String text = parser.getString();
                yield new Json.Text(start, end(), text);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(start, end());
            case VALUE_TRUE, VALUE_FALSE ->
                    new Json.Bool(start, end(), token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json.Null(start, end());
            case null, default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Json object(int start) {
        var members = new ArrayList<Json.Member>(FEW);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int at = start();
            members.add(new Json.Member(name, at, value(parser.nextToken())));
        }
        int end = end();
        findDuplicates(members);
        return new Json.Obj(start, end, members);
    }

    private void findDuplicates(List<Json.Member> members) {
        int size = members.size();
        if (size > 2 * FEW) {
            var seen = new HashSet<String>(2 * size);
            for (Json.Member member : members) {
                if (!seen.add(member.name())) {
                    duplicate(member.at(), member.name());
                }
            }
            return;
        }
        for (int i = 1; i < size; i++) {
            Json.Member member = members.get(i);
            for (int j = 0; j < i; j++) {
                if (members.get(j).name().equals(member.name())) {
                    duplicate(member.at(), member.name());
                    break;
                }
            }
        }
    }

    private Json array(int start) {
        var items = new ArrayList<Json>(2);
        for (JsonToken next = parser.nextToken();
                next != JsonToken.END_ARRAY;
                next = parser.nextToken()) {
            items.add(value(next));
        }
        return new Json.Arr(start, end(), items);
    }

    /// What is wrong with the text where the walk could not go on.
    Problem problem(JacksonException stop) {
        return SyntaxProblem.of(source, parser, stop);
    }
}
