package org.zonewright.serve;

import org.xbill.DNS.EDNSOption;
import org.zonewright.serve.Query.Subnet;

import java.util.Arrays;
import java.util.Optional;

/// Reads the options of an OPT record (RFC 6891 section 6.1.2). Of those there are, only the client
/// subnet counts; what a server does not know it ignores.
final class OptionReader {

    private final byte[] message;
    private final int end;
    private int at;

    /// @param from where the options begin
    /// @param end where they end, within the message
    OptionReader(byte[] message, int from, int end) {
        this.message = message;
        this.at = from;
        this.end = end;
    }

    /// Sound options.
    record Options(Optional<Subnet> option) {}

    /// @return empty if they are malformed
    Optional<Options> subnet() {
        Optional<Subnet> found = Optional.empty();
        while (at < end) {
            if (end - at < 4 || end - at - 4 < u16(at + 2)) {
                return Optional.empty();
            }
            int code = u16(at);
            int length = u16(at + 2);
            at += 4;
            if (code == EDNSOption.Code.CLIENT_SUBNET) {
                Optional<Subnet> subnet = read(length);
                if (subnet.isEmpty() || found.isPresent()) {
                    return Optional.empty();
                }
                found = subnet;
            }
            at += length;
        }
        return Optional.of(new Options(found));
    }

    /// RFC 7871 sections 6 and 7.1.2: no more octets than the prefix has, no bits behind it, and a
    /// scope of 0.
    private Optional<Subnet> read(int length) {
        if (length < 4) {
            return Optional.empty();
        }
        int family = u16(at);
        int source = message[at + 2] & 0xff;
        int scope = message[at + 3];
        int longest = family == 1 ? 32 : family == 2 ? 128 : 0;
        byte[] prefix = Arrays.copyOfRange(message, at + 4, at + length);
        boolean sound =
                family <= 2
                        && source <= longest
                        && scope == 0
                        && prefix.length == (source + 7) / 8
                        && isClearBehind(prefix, source);
        return sound
                ? Optional.of(new Subnet(family, source, new Octets(prefix)))
                : Optional.empty();
    }

    private static boolean isClearBehind(byte[] prefix, int bits) {
        return bits % 8 == 0 || (prefix[prefix.length - 1] & 0xff >> bits % 8) == 0;
    }

    private int u16(int offset) {
        return (message[offset] & 0xff) << 8 | message[offset + 1] & 0xff;
    }
}
