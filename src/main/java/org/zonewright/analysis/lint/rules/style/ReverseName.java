package org.zonewright.analysis.lint.rules.style;

import org.xbill.DNS.Address;
import org.xbill.DNS.Name;
import org.xbill.DNS.ReverseMap;
import org.xbill.DNS.TextParseException;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.DottedQuad;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/// The names of addresses below `in-addr.arpa` (RFC 1035 section 3.5) and `ip6.arpa` (RFC 3596
/// section 2.5).
final class ReverseName {

    private static final int IPV4_LABELS = 6;
    private static final int IPV6_LABELS = 34;

    private ReverseName() {}

    /// @param address IPv4 or IPv6 text; empty if it is none
    static Optional<DomainName> of(String address) {
        boolean isAddress =
                DottedQuad.is(address) || Address.toByteArray(address, Address.IPv6) != null;
        if (!isAddress) {
            return Optional.empty();
        }
        try {
            return Optional.of(DomainName.of(ReverseMap.fromAddress(address).toString()));
        } catch (UnknownHostException _) {
            return Optional.empty();
        }
    }

    /// The address that a name stands for, if it is that of one.
    static Optional<String> address(DomainName name) {
        int labels = name.labels().size();
        if (labels != IPV4_LABELS && labels != IPV6_LABELS) {
            return Optional.empty();
        }
        try {
            InetAddress address = ReverseMap.fromName(Name.fromString(name.canonical()));
            return Optional.of(address.getHostAddress());
        } catch (UnknownHostException | TextParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// An IPv4 address with its octets the other way round.
    static String turned(String address) {
        return String.join(".", List.of(address.split("\\.", -1)).reversed());
    }
}
