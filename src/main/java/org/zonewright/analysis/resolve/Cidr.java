package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Address;

import java.util.Arrays;
import java.util.Optional;

/// A block of addresses.
public final class Cidr {

    private final byte[] octets;
    private final int length;

    private Cidr(byte[] octets, int length) {
        this.octets = octets;
        this.length = length;
    }

    /// Of the address: 4 or 16.
    byte[] octets() {
        return octets.clone();
    }

    /// Of the prefix, in bits.
    public int length() {
        return length;
    }

    public boolean isIpv4() {
        return octets.length == 4;
    }

    /// A block such as `203.0.113.0/24`, or one address as a block of itself. Bits behind the
    /// prefix do not matter.
    public static Optional<Cidr> parse(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        byte[] octets = octets(address.strip());
        if (octets == null) {
            return Optional.empty();
        }
        int longest = octets.length * 8;
        if (slash < 0) {
            return Optional.of(new Cidr(octets, longest));
        }
        try {
            int length = Integer.parseInt(text.substring(slash + 1).strip());
            return length < 0 || length > longest
                    ? Optional.empty()
                    : Optional.of(new Cidr(octets, length));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static byte @Nullable [] octets(String address) {
        byte[] ipv4 = Address.toByteArray(address, Address.IPv4);
        return ipv4 != null ? ipv4 : Address.toByteArray(address, Address.IPv6);
    }

    /// Whether each address of `other` is in this block.
    boolean contains(Cidr other) {
        if (octets.length != other.octets.length || length > other.length) {
            return false;
        }
        for (int bit = 0; bit < length; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((octets[bit / 8] & mask) != (other.octets[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /// Whether both hold the same addresses.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cidr block && block.length == length && contains(block);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(Arrays.copyOf(octets, length / 8)) * 31 + length;
    }
}
