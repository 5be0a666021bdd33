package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Addresses for AWS resources of which none are known: two of each family, the same for the same
/// name whatever its spelling, out of the blocks for benchmarks (198.18.0.0/15, RFC 2544) and
/// documentation (2001:db8::/32, RFC 3849). They are cut from the SHA-256 of the canonical name.
///
/// The HTTPS record is what CloudFront has: its own name, HTTP/3 and 2, and these addresses as
/// hints. No other type can be derived.
final class SimulatedAddresses {

    private SimulatedAddresses() {}

    static List<Rdata> of(DomainName target, RecordType type) {
        byte[] hash = hash(target.canonical());
        List<String> found =
                switch (type.mnemonic()) {
                    case "A" -> ipv4(hash);
                    case "AAAA" -> ipv6(hash);
                    case "HTTPS" -> List.of(https(hash));
                    default -> List.of();
                };
        return found.stream().map(text -> Rdata.of(type, text)).toList();
    }

    private static String https(byte[] hash) {
        return "1 . alpn=\"h3,h2\" ipv4hint=%s ipv6hint=%s"
                .formatted(String.join(",", ipv4(hash)), String.join(",", ipv6(hash)));
    }

    /// 17 bits of the hash behind 198.18.0.0/15, twice; the second differs from the first.
    private static List<String> ipv4(byte[] hash) {
        int first = ByteBuffer.wrap(hash).getInt() & 0x1ffff;
        int second = first ^ 1 + (hash[4] & 0x7f);
        return List.of(ipv4(first), ipv4(second));
    }

    private static String ipv4(int host) {
        return "198.%d.%d.%d".formatted(18 + (host >> 16), host >> 8 & 0xff, host & 0xff);
    }

    private static List<String> ipv6(byte[] hash) {
        return List.of(ipv6(hash, 8), ipv6(hash, 20));
    }

    /// 96 bits of the hash behind 2001:db8::/32.
    private static String ipv6(byte[] hash, int from) {
        var out = new StringBuilder("2001:db8");
        for (int i = from; i < from + 12; i += 2) {
            out.append(':').append(HexFormat.of().formatHex(hash, i, i + 2));
        }
        return MasterText.address(Cidr.parse(out.toString()).orElseThrow().octets());
    }

    private static byte[] hash(String name) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(name.getBytes(StandardCharsets.ISO_8859_1));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
