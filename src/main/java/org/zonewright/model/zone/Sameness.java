package org.zonewright.model.zone;

import java.util.List;
import java.util.Locale;

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

    /// One value with what Route 53 ignores taken out: white space between fields, and in types
    /// whose data are names or numbers letter case and final dots. Quoted strings stay as they are.
    public static String normal(RecordType type, String value) {
        String spaced =
                value.indexOf('"') >= 0 ? value.strip() : value.strip().replaceAll("\\s+", " ");
        return switch (type.mnemonic()) {
            case "A", "AAAA", "DS", "SSHFP", "TLSA" -> spaced.toLowerCase(Locale.ROOT);
            case "CNAME", "MX", "NS", "PTR", "SOA", "SRV" ->
                    dotless(spaced.toLowerCase(Locale.ROOT));
            default -> spaced;
        };
    }

    private static String dotless(String names) {
        return names.replace(". ", " ").replaceAll("(?<=[^ .])\\.$", "");
    }
}
