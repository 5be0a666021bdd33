package org.zonewright.session;

import org.zonewright.codec.Problem;
import org.zonewright.model.zone.Phrase;

import java.nio.charset.StandardCharsets;

/// Says of a text in no known format what it looks like, and where that shows.
final class UnknownText {

    private static final int SHOWN = 40;

    private UnknownText() {}

    /// Whether the reader of a JSON format could say more about it: it begins as JSON does, or is
    /// in UTF-16.
    static boolean couldBeJson(byte[] content) {
        boolean isUtf16 = startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF);
        int at = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (at < content.length && isBlank(content[at])) {
            at++;
        }
        return isUtf16 || at < content.length && (content[at] == '{' || content[at] == '[');
    }

    private static boolean startsWith(byte[] content, int... octets) {
        for (int i = 0; i < octets.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    static Problem problem(String source, byte[] content) {
        if (content.length == 0) {
            return new Problem(source, 1, 1, "", Phrase.of("session.empty-file"));
        }
        int line = 1;
        int column = 1;
        int at = 0;
        while (at < content.length && isBlank(content[at])) {
            boolean lineEnds = content[at] == '\n';
            line = lineEnds ? line + 1 : line;
            column = lineEnds ? 1 : column + 1;
            at++;
        }
        if (at == content.length) {
            return new Problem(source, 1, 1, "", Phrase.of("session.empty-file"));
        }
        if (isControl(content[at])) {
            return new Problem(source, line, column, "", Phrase.of("session.binary-file"));
        }
        String token = token(content, at);
        return new Problem(source, line, column, token, Phrase.of("session.no-zone-file", token));
    }

    private static String token(byte[] content, int from) {
        int to = from;
        while (to < content.length
                && to - from < SHOWN
                && !isBlank(content[to])
                && !isControl(content[to])) {
            to++;
        }
        return new String(content, from, to - from, StandardCharsets.UTF_8);
    }

    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
    }

    /// A control character, or a byte above ASCII: those begin no text of any format here.
    private static boolean isControl(byte octet) {
        return octet < ' ' || octet == 127;
    }
}
