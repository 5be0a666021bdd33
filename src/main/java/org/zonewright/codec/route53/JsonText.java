package org.zonewright.codec.route53;

import org.zonewright.codec.SourceText;

import tools.jackson.core.io.JsonStringEncoder;

/// JSON text without blanks and with them. Tokens stay as spelled: numbers, escapes, the order of
/// members, members given twice.
final class JsonText {

    private JsonText() {}

    /// The value's text without the blanks between its tokens; numbers and strings as spelled.
    static String compact(SourceText source, Json value) {
        return compact(source.chars(), value.start(), value.end());
    }

    /// The part of valid JSON from `start` to `end` without the blanks between its tokens.
    static String compact(char[] chars, int start, int end) {
        var out = new StringBuilder(end - start);
        int i = start;
        while (i < end) {
            char c = chars[i];
            if (c == '"') {
                int close = endOfString(chars, i);
                out.append(chars, i, close - i);
                i = close;
            } else {
                if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                    out.append(c);
                }
                i++;
            }
        }
        return out.toString();
    }

    private static int endOfString(char[] chars, int open) {
        int i = open + 1;
        while (chars[i] != '"') {
            i += chars[i] == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    /// Compact JSON laid out over lines as the AWS command line and Python do.
    ///
    /// @param unit blanks a level
    /// @param level how deep the value stands; its first line is not indented
    static void indent(CharSequence compact, int unit, int level, StringBuilder out) {
        int depth = level;
        int length = compact.length();
        for (int i = 0; i < length; i++) {
            char c = compact.charAt(i);
            switch (c) {
                case '"' -> {
                    int close = endOfString(compact, i);
                    out.append(compact, i, close);
                    i = close - 1;
                }
                case '{', '[' -> {
                    out.append(c);
                    char next = compact.charAt(i + 1);
                    if (next == '}' || next == ']') {
                        out.append(next);
                        i++;
                    } else {
                        newLine(out, unit * ++depth);
                    }
                }
                case '}', ']' -> {
                    newLine(out, unit * --depth);
                    out.append(c);
                }
                case ',' -> {
                    out.append(c);
                    newLine(out, unit * depth);
                }
                case ':' -> out.append(": ");
                default -> out.append(c);
            }
        }
    }

    private static int endOfString(CharSequence text, int open) {
        int i = open + 1;
        while (text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    static void newLine(StringBuilder out, int blanks) {
        out.append('\n').repeat(' ', blanks);
    }

    static String quote(String text) {
        var out = new StringBuilder(text.length() + 2);
        quote(text, out);
        return out.toString();
    }

    /// A JSON string: characters as they are, but for those that JSON or UTF-8 cannot say plainly.
    static void quote(String text, StringBuilder out) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            int from = out.length();
            JsonStringEncoder.getInstance().quoteAsString(text, out);
            escapeLoneSurrogates(out, from);
        }
        out.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static void escapeLoneSurrogates(StringBuilder out, int from) {
        for (int i = from; i < out.length(); i++) {
            if (Character.isSurrogate(out.charAt(i))) {
                if (Character.charCount(out.codePointAt(i)) == 2) {
                    i++;
                } else {
                    out.replace(i, i + 1, "\\u%04x".formatted((int) out.charAt(i)));
                }
            }
        }
    }
}
