package org.zonewright.analysis.lint.common;

import org.xbill.DNS.Address;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.DottedQuad;
import org.zonewright.model.zone.RecordType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/// Addresses where a name should be.
///
/// @param type A or AAAA
public record Literals(RecordType type, String address) {

    /// An address in place of a name; also one that the zone's name was appended to, as a zone file
    /// does where the final dot is missing.
    public static Optional<Literals> of(String text, LintContext context) {
        if (text.isEmpty() || !startsLikeOne(text.charAt(0))) {
            return Optional.empty();
        }
        Optional<Literals> plain = plain(withoutDot(text));
        boolean mayBeAppended = Character.isDigit(text.charAt(0)) || text.indexOf(':') >= 0;
        return plain.isPresent() || !mayBeAppended || isReverse(context.apex())
                ? plain
                : plain(DomainName.of(text).relativeTo(context.apex()));
    }

    private static boolean startsLikeOne(char first) {
        return Character.digit(first, 16) >= 0 || first == ':' || first == '[';
    }

    private static Optional<Literals> plain(String text) {
        if (DottedQuad.is(text)) {
            return Optional.of(new Literals(RecordType.A, text));
        }
        String bare = text.startsWith("[") && text.endsWith("]") ? inside(text) : text;
        return bare.indexOf(':') >= 0 && Address.toByteArray(bare, Address.IPv6) != null
                ? Optional.of(new Literals(RecordType.AAAA, bare))
                : Optional.empty();
    }

    /// One spelling for all of an address; the text itself if it is none.
    public static String normal(String address) {
        byte[] octets =
                address.indexOf(':') < 0 ? null : Address.toByteArray(address, Address.IPv6);
        try {
            return octets == null ? address : InetAddress.getByAddress(octets).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(address, e); // sixteen octets are always an address
        }
    }

    private static String inside(String text) {
        return text.substring(1, text.length() - 1);
    }

    private static String withoutDot(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /// Names of reverse zones begin with numbers.
    public static boolean isReverse(DomainName name) {
        return name.canonical().endsWith(".arpa.");
    }
}
