package org.zonewright.codec.tree;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Phrase;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

import java.util.List;
import java.util.Optional;

/// A YAML text as a tree. Only its first document counts. Anchors are not expanded: what refers to
/// one is a value with the tag `*`.
public final class YamlTree {

    static final String ALIAS = "*";

    private static final int MAX_DEPTH = 100;
    private static final int MAX_STRING = 16 << 20;

    private static final YAMLFactory FACTORY =
            YAMLFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxStringLength(MAX_STRING)
                                    .build())
                    .loadSettings(
                            LoadSettings.builder()
                                    .setCodePointLimit(Integer.MAX_VALUE)
                                    .setUseMarks(true)
                                    .build())
                    .build();

    private YamlTree() {}

    /// Reads a text.
    ///
    /// @param problems takes what is wrong with it
    /// @return nothing if the text is no YAML
    public static Optional<Node> read(SourceText source, List<Problem> problems) {
        var places = new Places(source);
        var reader = new WholePairs(source);
        try (var parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), reader)) {
            try {
                JsonToken first = parser.nextToken();
                var builder =
                        new TreeBuilder(parser, () -> places.offset(parser.currentTokenLocation()));
                return first == null ? Optional.empty() : Optional.of(builder.value());
            } catch (JacksonException stop) {
                problems.add(source.problem(places.stop(parser, stop), why(parser)));
            } catch (MarkedYamlEngineException stop) {
                problems.add(
                        source.problem(
                                places.offset(stop.getProblemMark().orElseThrow().getPointer()),
                                Phrase.of("iac.no-yaml")));
            } catch (YamlEngineException _) {
                problems.add(
                        source.problem(
                                places.offset(parser.currentTokenLocation()),
                                Phrase.of("iac.no-yaml")));
            }
            return Optional.empty();
        }
    }

    private static Phrase why(YAMLParser parser) {
        boolean deep = parser.streamReadContext().getNestingDepth() >= MAX_DEPTH;
        return deep ? Phrase.of("codec.json-too-deep", MAX_DEPTH) : Phrase.of("iac.no-yaml");
    }
}
