package org.zonewright.serve;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;

/// Where a server listens. Other machines reach it only where somebody has said so.
///
/// @param addresses one or more
/// @param port 0 for any that is free, the same on all addresses
public record Listening(List<InetAddress> addresses, int port) {

    private static final byte[] IPV4 = {127, 0, 0, 1};
    private static final byte[] IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    public Listening {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("no address");
        }
    }

    /// 127.0.0.1, and ::1 where this machine has it.
    public static Listening onLoopback(int port) {
        try {
            InetAddress ipv4 = InetAddress.getByAddress(IPV4);
            InetAddress ipv6 = InetAddress.getByAddress(IPV6);
            return new Listening(exists(ipv6) ? List.of(ipv4, ipv6) : List.of(ipv4), port);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("4 and 16 octets are addresses", e);
        }
    }

    private static boolean exists(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException _) {
            return false;
        }
    }

    /// Whether no other machine can reach it.
    public boolean isLoopback() {
        return addresses.stream().allMatch(InetAddress::isLoopbackAddress);
    }
}
