package org.zonewright.gui.text;

import org.xbill.DNS.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of text cut into what is shown in one colour.
record Highlight(String text, Kind kind) {

    enum Kind {
        PLAIN,
        KEY,
        STRING,
        NUMBER,
        WORD,
        COMMENT;

        String styleClass() {
            return "text-" + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern JSON =
            Pattern.compile(
                    "\"(?:\\\\.|[^\"\\\\])*+\"(\\s*:)?|-?\\d++(?:\\.\\d++)?|true|false|null");

    private static final Pattern MASTER =
            Pattern.compile(
                    "\"(?:\\\\.|[^\"\\\\])*+\"|;.*|\\$[A-Z]+|(?<![^\\s])[A-Z][A-Z0-9]*+(?![^\\s])"
                            + "|(?<![^\\s])\\d++(?![^\\s])");

    /// The pieces of a line, which together are the line.
    static List<Highlight> of(TextForm form, String line) {
        Matcher tokens = (form == TextForm.JSON ? JSON : MASTER).matcher(line);
        var pieces = new ArrayList<Highlight>();
        int from = 0;
        while (tokens.find()) {
            Kind kind = form == TextForm.JSON ? json(tokens) : master(tokens.group());
            if (kind != Kind.PLAIN) {
                add(pieces, line.substring(from, tokens.start()), Kind.PLAIN);
                add(pieces, tokens.group(), kind);
                from = tokens.end();
            }
        }
        add(pieces, line.substring(from), Kind.PLAIN);
        return pieces;
    }

    private static void add(List<Highlight> pieces, String text, Kind kind) {
        if (!text.isEmpty()) {
            pieces.add(new Highlight(text, kind));
        }
    }

    private static Kind json(Matcher token) {
        if (token.group(1) != null) {
            return Kind.KEY;
        }
        return switch (token.group().charAt(0)) {
            case '"' -> Kind.STRING;
            case 't', 'f', 'n' -> Kind.WORD;
            default -> Kind.NUMBER;
        };
    }

    private static Kind master(String token) {
        return switch (token.charAt(0)) {
            case '"' -> Kind.STRING;
            case ';' -> Kind.COMMENT;
            case '$' -> Kind.KEY;
            default -> {
                if (Character.isDigit(token.charAt(0))) {
                    yield Kind.NUMBER;
                }
                boolean known =
                        Type.value(token) > 0 || token.equals("IN") || token.equals("ALIAS");
                yield known ? Kind.WORD : Kind.PLAIN;
            }
        };
    }
}
