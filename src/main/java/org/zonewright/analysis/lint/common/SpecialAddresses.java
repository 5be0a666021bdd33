package org.zonewright.analysis.lint.common;

import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Address;
import org.zonewright.model.zone.DottedQuad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Addresses that are not for everybody: the table `special-addresses.txt`. A zone may have a
/// million addresses, nearly all of them ordinary: their first octets, or first sixteen bits, tell.
public final class SpecialAddresses {

    private static final List<Line> LINES = read();
    private static final BitSet IPV4_FIRST = firsts(false, 8);
    private static final BitSet IPV6_FIRST = firsts(true, 16);

    /// A block of addresses.
    ///
    /// @param text such as `10.0.0.0/8`
    /// @param defined such as `RFC 1918`
    /// @param purpose such as `private use`
    public record Block(String text, AddressKind kind, String defined, String purpose) {}

    /// The bits of an address, from the highest of `high` on.
    private record Bits(boolean isIpv6, long high, long low) {

        static @Nullable Bits of(String address) {
            byte[] octets = octets(address);
            return octets == null ? null : of(octets);
        }

        private static Bits of(byte[] octets) {
            ByteBuffer all = ByteBuffer.allocate(16).put(octets).rewind();
            return new Bits(octets.length == 16, all.getLong(), all.getLong());
        }

        int first(int bits) {
            return (int) (high >>> Long.SIZE - bits);
        }

        boolean startsLike(Bits other, int length) {
            return isIpv6 == other.isIpv6
                    && ((high ^ other.high) & mask(length)) == 0
                    && ((low ^ other.low) & mask(length - Long.SIZE)) == 0;
        }

        private static long mask(int length) {
            return length <= 0 ? 0 : length >= Long.SIZE ? -1 : -1L << Long.SIZE - length;
        }
    }

    private record Line(Block block, Bits prefix, int length) {}

    private SpecialAddresses() {}

    /// @param address IPv4 or IPv6 text; what is neither counts as public, for other rules to judge
    public static AddressKind kind(String address) {
        return block(address).map(Block::kind).orElse(AddressKind.PUBLIC);
    }

    /// The longest block of the table that an address is in; empty for ordinary addresses and for
    /// what is none.
    public static Optional<Block> block(String address) {
        if (!mayBeSpecial(address)) {
            return Optional.empty();
        }
        Bits bits = Bits.of(address);
        if (bits != null) {
            for (Line line : LINES) {
                if (bits.startsLike(line.prefix(), line.length())) {
                    return Optional.of(line.block());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeSpecial(String address) {
        int first = 0;
        for (int i = 0; i < address.length() && i <= 4; i++) {
            char c = address.charAt(i);
            if (c == '.') {
                return IPV4_FIRST.get(decimal(address, i));
            }
            if (c == ':') {
                return IPV6_FIRST.get(first);
            }
            first = first * 16 + Math.max(0, Character.digit(c, 16));
        }
        return false;
    }

    private static int decimal(String address, int end) {
        int number = 0;
        for (int i = 0; i < end; i++) {
            number = number * 10 + Math.max(0, Character.digit(address.charAt(i), 10));
        }
        return number;
    }

    private static byte @Nullable [] octets(String address) {
        if (address.indexOf(':') >= 0) {
            return Address.toByteArray(address, Address.IPv6);
        }
        return DottedQuad.is(address) ? Address.toByteArray(address, Address.IPv4) : null;
    }

    private static List<Line> read() {
        try (InputStream in = SpecialAddresses.class.getResourceAsStream("special-addresses.txt")) {
            if (in == null) {
                throw new IllegalStateException("special-addresses.txt");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line(line.split("\\s{2,}", 4)))
                    .sorted(Comparator.comparingInt(Line::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String[] columns) {
        String kind = columns[1].replace('-', '_').toUpperCase(Locale.ROOT);
        var block = new Block(columns[0], AddressKind.valueOf(kind), columns[2], columns[3]);
        String[] parts = columns[0].split("/", 2);
        Bits prefix = Objects.requireNonNull(Bits.of(parts[0]), columns[0]);
        return new Line(block, prefix, Integer.parseInt(parts[1]));
    }

    /// The values that the first bits of special addresses have.
    private static BitSet firsts(boolean ipv6, int bits) {
        var firsts = new BitSet(1 << bits);
        for (Line line : LINES) {
            if (line.prefix().isIpv6() == ipv6) {
                int first = line.prefix().first(bits);
                firsts.set(first, first + (1 << Math.max(0, bits - line.length())));
            }
        }
        return firsts;
    }
}
