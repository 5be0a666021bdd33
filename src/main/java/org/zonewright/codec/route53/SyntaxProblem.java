package org.zonewright.codec.route53;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Phrase;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;

/// Says what JSON would have been expected at the place where a parser gave up, from where it
/// stood: Jackson's own messages are English sentences.
public final class SyntaxProblem {

    private SyntaxProblem() {}

    /// @param stop what the parser gave up with
    public static Problem of(SourceText source, JsonParser parser, JacksonException stop) {
        boolean limit = stop instanceof StreamConstraintsException || stop.getLocation() == null;
        int at =
                Math.min(
                        source.length(),
                        (int)
                                (limit ? parser.currentLocation() : stop.getLocation())
                                        .getCharOffset());
        if (limit) {
            boolean deep = parser.streamReadContext().getNestingDepth() >= JsonTokens.MAX_DEPTH;
            String key = deep ? "codec.json-too-deep" : "codec.json-too-long";
            return source.problem(Math.max(0, at - 1), Phrase.of(key, JsonTokens.MAX_DEPTH));
        }
        return source.problem(at, expected(source, parser, at));
    }

    private static Phrase expected(SourceText source, JsonParser parser, int at) {
        boolean over = at >= source.length();
        if (isInString(source, parser, at)) {
            return over
                    ? Phrase.of("codec.json-cut-in-string")
                    : Phrase.of("codec.json-bad-in-string", shown(source, at));
        }
        String wanted =
                wanted(parser.streamReadContext(), parser.currentToken(), before(source, at));
        return over
                ? Phrase.of("codec.json-cut-" + wanted)
                : Phrase.of("codec.json-" + wanted, shown(source, at));
    }

    private static String wanted(
            TokenStreamContext context, @Nullable JsonToken last, char before) {
        if (last == null || context.inRoot()) {
            return before == '}' || before == ']' ? "end" : "start";
        }
        if (context.inObject()) {
            if (last == JsonToken.PROPERTY_NAME) {
                return before == '"' ? "colon" : "value";
            }
            return before == '{' ? "first-member" : before == ',' ? "next-member" : "member";
        }
        return before == '[' ? "first-item" : before == ',' ? "value" : "item";
    }

    /// The last character before a place that is no blank.
    private static char before(SourceText source, int at) {
        int i = at - 1;
        while (i >= 0 && source.chars()[i] <= ' ') {
            i--;
        }
        return i < 0 ? ' ' : source.chars()[i];
    }

    /// Whether a string was open at `at`, which is behind the last whole token.
    private static boolean isInString(SourceText source, JsonParser parser, int at) {
        int from = (int) parser.currentTokenLocation().getCharOffset();
        boolean open = false;
        for (int i = Math.max(0, from); i < at; i++) {
            char c = source.chars()[i];
            if (c == '\\' && open) {
                i++;
            } else if (c == '"') {
                open = !open;
            }
        }
        return open;
    }

    private static String shown(SourceText source, int at) {
        String token = source.token(at);
        char first = token.charAt(0);
        return first < ' ' || first == 127 ? "U+%04X".formatted((int) first) : token;
    }
}
