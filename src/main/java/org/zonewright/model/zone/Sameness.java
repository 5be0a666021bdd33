package org.zonewright.model.zone;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

/// Whether two record sets say the same to Route 53: the order of values, letter case and final
/// dots of names, and keys the editor does not know make no difference.
public final class Sameness {

    private Sameness() {}

    public static boolean same(RecordSet one, RecordSet other) {
        return one == other
                || (one.key().equals(other.key())
                        && one.routing().equals(other.routing())
                        && one.healthCheckId().equals(other.healthCheckId())
                        && sameContent(one, other));
    }

    private static boolean sameContent(RecordSet one, RecordSet other) {
        if (one.content() instanceof Content.Values(long ttl, List<String> values)
                && other.content() instanceof Content.Values(long otherTtl, List<String> others)) {
            return ttl == otherTtl
                    && (values.equals(others)
                            || normal(one.type(), values).equals(normal(other.type(), others)));
        }
        return one.content().equals(other.content());
    }

    private static List<String> normal(RecordType type, List<String> values) {
        return values.stream().map(value -> normal(type, value)).sorted().toList();
    }

    /// One value in a form that is the same for all spellings of the same data: the canonical wire
    /// form (RFC 4034 section 6.2) where dnsjava can read it, else its text with single spaces.
    public static String normal(RecordType type, String value) {
        if (type.equals(RecordType.A) && DottedQuad.is(value)) {
            return DottedQuad.hexadecimal(value);
        }
        String text = Escapes.octalToDecimal(value);
        int code = Type.value(type.mnemonic());
        if (code > 0) {
            try {
                Record data = Record.fromString(Name.root, code, DClass.IN, 0, text, Name.root);
                return HexFormat.of().formatHex(data.toWireCanonical());
            } catch (IOException | IllegalArgumentException _) {
                return text.strip().replaceAll("\\s+", " ");
            }
        }
        return text.strip().replaceAll("\\s+", " ");
    }
}
