package org.zonewright.codec.tree;

import org.zonewright.codec.SourceText;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Offsets in a text from the places that the YAML library gives, which count code points. Cheap
/// where each place is behind the last.
final class Places {

    private final SourceText source;
    private int points;
    private int offset;

    Places(SourceText source) {
        this.source = source;
    }

    int offset(TokenStreamLocation at) {
        return offset((int) Math.max(0, at.getCharOffset()));
    }

    /// @param index in code points
    int offset(int index) {
        if (index < points) {
            points = 0;
            offset = 0;
        }
        char[] chars = source.chars();
        while (points < index && offset < source.length()) {
            boolean pair =
                    Character.isHighSurrogate(chars[offset])
                            && offset + 1 < source.length()
                            && Character.isLowSurrogate(chars[offset + 1]);
            offset += pair ? 2 : 1;
            points++;
        }
        return offset;
    }

    /// Where the parser gave up.
    int stop(YAMLParser parser, JacksonException stop) {
        TokenStreamLocation at = stop.getLocation();
        return offset(at == null ? parser.currentTokenLocation() : at);
    }
}
