package org.zonewright.model.zone;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether two record sets say the same to Route 53: the order of values, letter case and final
/// dots of names, ways to write a number or an id, and keys the editor does not know make no
/// difference.
public final class Sameness {

    private static final String ID_PREFIX = "/hostedzone/";

    /// As Route 53 takes coordinates (API reference, Coordinates).
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{0,2})?");

    private Sameness() {}

    public static boolean same(RecordSet one, RecordSet other) {
        return one == other
                || (one.key().equals(other.key())
                        && sameRouting(one.routing(), other.routing())
                        && one.healthCheckId().equals(other.healthCheckId())
                        && sameContent(one, other));
    }

    private static boolean sameRouting(Routing one, Routing other) {
        return one.equals(other)
                || (one instanceof Routing.Geoproximity(var place, var bias)
                        && other instanceof Routing.Geoproximity(var otherPlace, var otherBias)
                        && bias.orElse(0L).equals(otherBias.orElse(0L))
                        && samePlace(place, otherPlace));
    }

    private static boolean samePlace(Place one, Place other) {
        return one.equals(other)
                || (one instanceof Place.Coordinates(String latitude, String longitude)
                        && other
                                instanceof
                                Place.Coordinates(String otherLatitude, String otherLongitude)
                        && sameNumber(latitude, otherLatitude)
                        && sameNumber(longitude, otherLongitude));
    }

    private static boolean sameNumber(String one, String other) {
        return NUMBER.matcher(one).matches()
                && NUMBER.matcher(other).matches()
                && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    /// An id can be given with or without what the API puts before it (API reference, HostedZone).
    private static boolean sameAlias(Content.Alias one, Content.Alias other) {
        return one.target().equals(other.target())
                && one.evaluateTargetHealth() == other.evaluateTargetHealth()
                && bare(one.hostedZoneId()).equals(bare(other.hostedZoneId()));
    }

    private static String bare(String id) {
        return id.startsWith(ID_PREFIX) ? id.substring(ID_PREFIX.length()) : id;
    }

    private static boolean sameContent(RecordSet one, RecordSet other) {
        if (one.content() instanceof Content.Values(long ttl, List<String> values)
                && other.content() instanceof Content.Values(long otherTtl, List<String> others)) {
            return ttl == otherTtl
                    && (values.equals(others)
                            || normal(one.type(), values).equals(normal(other.type(), others)));
        }
        return one.content() instanceof Content.Alias alias
                        && other.content() instanceof Content.Alias otherAlias
                ? sameAlias(alias, otherAlias)
                : one.content().equals(other.content());
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
        String cased = type.equals(RecordType.CAA) ? lowerTag(value) : value;
        String text = ascii(Escapes.octalToDecimal(cased));
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

    /// What is not ASCII as escapes of its UTF-8: dnsjava makes something else of it.
    private static String ascii(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        var out = new StringBuilder();
        for (char octet : Escapes.utf8AsLatin1(text).toCharArray()) {
            out.append(octet < 0x80 ? String.valueOf(octet) : "\\%03d".formatted((int) octet));
        }
        return out.toString();
    }

    /// The tag of a CAA record has no case (RFC 8659 section 4.1).
    private static String lowerTag(String caa) {
        String[] fields = caa.strip().split("\\s+", 3);
        return fields.length < 3
                ? caa
                : fields[0] + " " + fields[1].toLowerCase(Locale.ROOT) + " " + fields[2];
    }
}
