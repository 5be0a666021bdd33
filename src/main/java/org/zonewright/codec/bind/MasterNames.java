package org.zonewright.codec.bind;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Escapes;

/// Domain names of a master file as Route 53 has them: absolute, with octal escapes.
public final class MasterNames {

    /// Longest name of plain characters with its final dot: 255 octets (RFC 1035 section 2.3.4), of
    /// which the first and the last are no characters.
    static final int LONGEST_NAME = 254;

    private MasterNames() {}

    /// Whether the word needs an origin: it has no final dot that ends it.
    public static boolean isRelative(String word) {
        return !word.endsWith(".") || isEscaped(word, word.length() - 1);
    }

    private static boolean isEscaped(String word, int at) {
        int slashes = 0;
        while (at - slashes > 0 && word.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /// The absolute name in Route 53's form, in the letter case it has.
    ///
    /// @param origin absolute, in Route 53's form
    public static String absolute(String word, String origin) {
        if (word.equals("@")) {
            return origin;
        }
        String text = word.indexOf('\\') < 0 ? word : plain(word);
        if (!isRelative(word)) {
            return text;
        }
        return origin.equals(".") ? text + "." : text + "." + origin;
    }

    /// With escaped characters as octal octets, so that none has a meaning of its own.
    private static String plain(String word) {
        String octal = Escapes.decimalToOctal(word);
        var out = new StringBuilder(octal.length() + 8);
        for (int i = 0; i < octal.length(); i++) {
            char c = octal.charAt(i);
            boolean odd =
                    c == '\\' && i + 1 < octal.length() && !Character.isDigit(octal.charAt(i + 1));
            if (odd && octal.charAt(i + 1) < 128) {
                out.append(Escapes.octalEscape(octal.charAt(++i)));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// Whether it is a name that DNS can have (RFC 1035 section 2.3.4).
    static boolean isLegal(DomainName name) {
        return isLegal(name.canonical());
    }

    /// The same of an absolute name in Route 53's form, in any letter case.
    static boolean isLegal(String name) {
        if (name.equals(".")) {
            return true;
        }
        if (name.length() > LONGEST_NAME) {
            return isLegalInOctets(name);
        }
        int label = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' || c <= ' ' || c >= 127) {
                return isLegalInOctets(name);
            }
            label = c == '.' ? 0 : label + 1;
            boolean empty = c == '.' && (i == 0 || name.charAt(i - 1) == '.');
            if (empty || label > DomainName.MAX_LABEL) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegalInOctets(String name) {
        return DomainName.of(DomainName.of(name).canonical()).isLegal();
    }
}
