package org.zonewright.serve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/// A question as it came over the wire.
///
/// @param message the whole message
/// @param questionEnd where the only question ends in it
/// @param name in the letter case that it came in
/// @param dnsClass 1 is IN
record Query(
        Octets message,
        int questionEnd,
        DomainName name,
        RecordType type,
        int dnsClass,
        Optional<Edns> edns) {

    /// The options of a requestor (RFC 6891 section 6.1.2).
    ///
    /// @param payload the octets that its UDP messages may have
    /// @param dnssecOk the DO bit
    record Edns(int payload, int version, boolean dnssecOk, Optional<Subnet> subnet) {}

    /// The client subnet option (RFC 7871 section 6).
    ///
    /// @param family 1 is IPv4, 2 is IPv6, 0 where there is no address
    /// @param source the bits of the prefix, 0 if the client does not want to be known
    /// @param prefix the octets that hold it
    record Subnet(int family, int source, Octets prefix) {

        /// Such as `203.0.113.0/24`; empty for a client that does not want to be known.
        Optional<String> block() {
            if (source == 0) {
                return Optional.empty();
            }
            byte[] whole = new byte[family == 1 ? 4 : 16];
            System.arraycopy(prefix.array(), 0, whole, 0, prefix.length());
            try {
                // By name, as an IPv6 address that maps an IPv4 one would become that.
                return Optional.of(
                        family == 1
                                ? InetAddress.getByAddress(whole).getHostAddress() + "/" + source
                                : ipv6(whole) + "/" + source);
            } catch (UnknownHostException e) {
                throw new IllegalStateException("4 octets are an address", e);
            }
        }

        private static String ipv6(byte[] octets) {
            var text = new StringBuilder(39);
            for (int i = 0; i < octets.length; i += 2) {
                int group = (octets[i] & 0xff) << 8 | octets[i + 1] & 0xff;
                text.append(i == 0 ? "" : ":").append(Integer.toHexString(group));
            }
            return text.toString();
        }
    }
}
