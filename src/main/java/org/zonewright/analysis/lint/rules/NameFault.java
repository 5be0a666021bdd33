package org.zonewright.analysis.lint.rules;

import org.zonewright.model.zone.DomainName;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The first thing that is wrong with a name as it is written, if anything is.
///
/// @param kind what is wrong
/// @param token what shows it
record NameFault(Kind kind, String token) {

    enum Kind {
        EMPTY_LABEL,
        LABEL_TOO_LONG,
        NAME_TOO_LONG,
        BAD_ESCAPE,
        SPACE_OR_CONTROL,
        UNICODE
    }

    /// Longest name on the wire, in octets (RFC 1035 section 2.3.4).
    private static final int MAX_NAME = 255;

    static Optional<NameFault> of(DomainName name) {
        String text = name.text();
        if (name.isOrdinary() || text.equals(".")) {
            return Optional.empty();
        }
        Optional<NameFault> character = inCharacters(text);
        return character.isPresent() ? character : inLabels(name);
    }

    /// Whether nothing can be wrong with a name, as with nearly all: labels of 1 to 63 visible
    /// characters without escapes, not too long together.
    static boolean isPlain(String text) {
        int label = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (label == 0) {
                    return false;
                }
                label = 0;
            } else if (c <= ' ' || c >= 127 || c == '\\' || ++label > DomainName.MAX_LABEL) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < MAX_NAME - 1;
    }

    private static Optional<NameFault> inCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                if (!text.startsWith("\\", i) || !isOctal(text, i + 1)) {
                    return fault(Kind.BAD_ESCAPE, text);
                }
                i += 3;
            } else if (c <= ' ' || c == 127) {
                return fault(Kind.SPACE_OR_CONTROL, "%c".formatted(c));
            } else if (c > 127) {
                return fault(Kind.UNICODE, text);
            }
        }
        return Optional.empty();
    }

    private static boolean isOctal(String text, int at) {
        return at + 3 <= text.length() && text.substring(at, at + 3).matches("[0-3][0-7][0-7]");
    }

    private static Optional<NameFault> inLabels(DomainName name) {
        int octets = 1;
        String canonical = name.canonical();
        for (String label : name.labels()) {
            int length = octets(label);
            if (length == 0) {
                return fault(Kind.EMPTY_LABEL, name.text());
            }
            if (length > DomainName.MAX_LABEL) {
                return fault(Kind.LABEL_TOO_LONG, label);
            }
            octets += length + 1;
        }
        if (name.labels().isEmpty()) {
            return fault(Kind.EMPTY_LABEL, name.text());
        }
        return octets > MAX_NAME ? fault(Kind.NAME_TOO_LONG, canonical) : Optional.empty();
    }

    /// In canonical form each octet is a character or an escape of four.
    private static int octets(String label) {
        int escapes = (int) label.chars().filter(c -> c == '\\').count();
        return label.getBytes(StandardCharsets.ISO_8859_1).length - 3 * escapes;
    }

    private static Optional<NameFault> fault(Kind kind, String token) {
        return Optional.of(new NameFault(kind, token));
    }
}
