package org.zonewright.codec.tree;

import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.route53.SyntaxProblem;
import org.zonewright.model.zone.Phrase;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A JSON text as a tree.
public final class JsonTree {

    /// How deep values may nest; what the words of problems say too.
    private static final int MAX_DEPTH = 100;

    private static final int MAX_STRING = 16 << 20;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxStringLength(MAX_STRING)
                                    .build())
                    .build();

    private JsonTree() {}

    /// Reads a text.
    ///
    /// @param problems takes what is wrong with it
    /// @return nothing if the text is no JSON
    public static Optional<Node> read(SourceText source, List<Problem> problems) {
        try (JsonParser parser = parser(source)) {
            try {
                parser.nextToken();
                var builder =
                        new TreeBuilder(
                                parser, () -> (int) parser.currentTokenLocation().getCharOffset());
                Node value = builder.value();
                if (parser.nextToken() != null) {
                    int end = (int) parser.currentTokenLocation().getCharOffset();
                    problems.add(
                            source.problem(end, Phrase.of("codec.json-end", source.token(end))));
                }
                return Optional.of(value);
            } catch (JacksonException stop) {
                problems.add(SyntaxProblem.of(source, parser, stop));
                return Optional.empty();
            }
        }
    }

    /// The names of the members at the top of an object, as far as the text can be read.
    public static Set<String> topMembers(SourceText text) {
        var names = new TreeSet<String>();
        try (JsonParser parser = parser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    names.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (JacksonException _) {
            return names;
        }
        return names;
    }

    private static JsonParser parser(SourceText source) {
        return FACTORY.createParser(ObjectReadContext.empty(), source.chars(), 0, source.length());
    }
}
