package org.zonewright.model.zone;

import java.util.ArrayList;
import java.util.List;

/// Spellings of a domain name in Route 53's form. Total: any text has a canonical form, also one
/// that is no legal name.
final class NameText {

    /// Receives the forms of one name.
    interface Maker {
        DomainName make(String text, String canonical, String sortKey, boolean isOrdinary);
    }

    /// Octets of a text that is surely not too long a name.
    static final int SHORT = 250;

    private NameText() {}

    static DomainName parse(String text, Maker maker) {
        String canonical = isPlainLower(text) ? withFinalDot(text) : canonical(text);
        return maker.make(text, canonical, sortKey(canonical), isPlainAndShort(text));
    }

    private static boolean isPlainLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 127 || c == '\\' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String withFinalDot(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static String canonical(String written) {
        String text = Escapes.utf8AsLatin1(written);
        var out = new StringBuilder(text.length() + 1);
        boolean endsInDot = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            endsInDot = c == '.';
            if (c == '.') {
                out.append('.');
            } else if (c != '\\') {
                appendByte(out, c);
            } else if (Escapes.isOctal(text, i + 1)) {
                appendByte(out, (char) Escapes.octal(text, i + 1));
                i += 3;
            } else if (i + 1 < text.length()) {
                appendByte(out, text.charAt(++i));
            } else {
                appendByte(out, '\\');
            }
        }
        return endsInDot ? out.toString() : out.append('.').toString();
    }

    private static void appendByte(StringBuilder out, char octet) {
        char lower = octet >= 'A' && octet <= 'Z' ? (char) (octet + 32) : octet;
        if (lower > ' ' && lower < 127 && lower != '.' && lower != '\\') {
            out.append(lower);
        } else {
            out.append(Escapes.octalEscape(lower));
        }
    }

    private static String sortKey(String canonical) {
        var labels = splitCanonical(canonical);
        var out = new StringBuilder(canonical.length());
        for (int i = labels.size() - 1; i >= 0; i--) {
            unescape(labels.get(i), out);
            out.append('.');
        }
        return out.toString();
    }

    private static void unescape(String label, StringBuilder out) {
        if (label.indexOf('\\') < 0) {
            out.append(label);
            return;
        }
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) == '\\' && Escapes.isOctal(label, i + 1)) {
                out.append((char) Escapes.octal(label, i + 1));
                i += 3;
            } else {
                out.append(label.charAt(i));
            }
        }
    }

    /// The labels of a canonical name; the root gives none. In canonical form each dot separates.
    static List<String> splitCanonical(String canonical) {
        var labels = new ArrayList<String>(4);
        int from = 0;
        for (int dot = canonical.indexOf('.'); dot >= 0; dot = canonical.indexOf('.', from)) {
            labels.add(canonical.substring(from, dot));
            from = dot + 1;
        }
        return labels.size() == 1 && labels.getFirst().isEmpty() ? List.of() : labels;
    }

    static int endOfFirstLabel(String canonical) {
        return canonical.indexOf('.');
    }

    static String escapeAllButHostCharacters(String canonical) {
        StringBuilder out = null;
        for (int i = 0; i < canonical.length(); i++) {
            char c = canonical.charAt(i);
            boolean plain = isHostCharacter(c) || c == '.' || c == '\\';
            if (!plain && out == null) {
                out = new StringBuilder(canonical.length() + 8).append(canonical, 0, i);
            }
            if (out != null) {
                out.append(plain ? String.valueOf(c) : Escapes.octalEscape(c));
            }
        }
        return out == null ? canonical : out.toString();
    }

    /// Whether it is a label of characters that mean themselves in every form.
    static boolean isHostLabel(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isHostCharacter(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isHostCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    /// Whether a name is legal at first sight: no escapes, labels of 1 to 63 octets and 250 in all.
    static boolean isPlainAndShort(String text) {
        int label = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '.';
            if (c <= ' ' || c >= 127 || c == '\\' || (ends && label == 0)) {
                return false;
            }
            label = ends ? 0 : label + 1;
            if (label > DomainName.MAX_LABEL) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= SHORT;
    }

    /// Whether a character stands plain that Route 53 wants as an escape, or an escape is broken.
    static boolean hasRawOddCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 127) {
                return true;
            }
            if (c == '\\') {
                if (!Escapes.isOctal(text, i + 1)) {
                    return true;
                }
                i += 3;
            }
        }
        return false;
    }
}
