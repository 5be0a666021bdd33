package org.zonewright.analysis.lint.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.InetAddress;
import java.net.UnknownHostException;

class SpecialAddressesTest {

    /// First and last addresses of blocks, and their neighbours.
    @ParameterizedTest
    @CsvSource({
        "9.255.255.255, PUBLIC",
        "10.0.0.0, PRIVATE",
        "10.255.255.255, PRIVATE",
        "11.0.0.0, PUBLIC",
        "172.15.255.255, PUBLIC",
        "172.16.0.0, PRIVATE",
        "172.31.255.255, PRIVATE",
        "172.32.0.0, PUBLIC",
        "192.167.255.255, PUBLIC",
        "192.168.0.0, PRIVATE",
        "192.169.0.0, PUBLIC",
        "100.63.255.255, PUBLIC",
        "100.64.0.0, SHARED",
        "100.127.255.255, SHARED",
        "100.128.0.0, PUBLIC",
        "127.0.0.1, LOOPBACK",
        "169.254.169.254, LINK_LOCAL",
        "0.0.0.0, UNSPECIFIED",
        "0.0.0.1, RESERVED",
        "192.0.0.9, PUBLIC",
        "192.0.0.8, RESERVED",
        "192.0.1.255, PUBLIC",
        "192.0.2.0, DOCUMENTATION",
        "192.0.3.0, PUBLIC",
        "198.51.100.255, DOCUMENTATION",
        "203.0.113.7, DOCUMENTATION",
        "198.17.255.255, PUBLIC",
        "198.19.255.255, RESERVED",
        "223.255.255.255, PUBLIC",
        "224.0.0.0, MULTICAST",
        "239.255.255.255, MULTICAST",
        "240.0.0.0, RESERVED",
        "255.255.255.255, BROADCAST",
        "'::', UNSPECIFIED",
        "'::1', LOOPBACK",
        "'0:0:0:0:0:0:0:1', LOOPBACK",
        "'::2', PUBLIC",
        "'::ffff:192.0.2.1', MAPPED",
        "'::FFFF:c000:201', MAPPED",
        "'64:ff9b::1', PUBLIC",
        "'64:ff9b:1::1', RESERVED",
        "'100::1', RESERVED",
        "'2001:db8::1', DOCUMENTATION",
        "'2001:0DB8:ffff::', DOCUMENTATION",
        "'2001:db9::1', PUBLIC",
        "'2001:2:0:1::', RESERVED",
        "'2001:4860:4860::8888', PUBLIC",
        "'2600::1', PUBLIC",
        "'3fff:fff::1', DOCUMENTATION",
        "'3fff:1000::1', PUBLIC",
        "'fbff::1', PUBLIC",
        "'fc00::1', PRIVATE",
        "'fdff:ffff::1', PRIVATE",
        "'fe00::1', PUBLIC",
        "'fe80::1', LINK_LOCAL",
        "'febf::1', LINK_LOCAL",
        "'fec0::1', PRIVATE",
        "'ff02::1', MULTICAST",
        "nonsense, PUBLIC",
        "10.0.0.256, PUBLIC",
        "'', PUBLIC"
    })
    void theTableSaysWhatAnAddressIsFor(String address, AddressKind kind) {
        assertEquals(kind, SpecialAddresses.kind(address));
    }

    @Test
    void aBlockSaysWhereItIsDefined() {
        var block = SpecialAddresses.block("10.1.2.3").orElseThrow();

        assertEquals("10.0.0.0/8", block.text());
        assertEquals("RFC 1918", block.defined());
        assertEquals("private use", block.purpose());
    }

    /// Java knows some of the blocks too.
    @Property
    void privateLoopbackLinkLocalAndMulticastAreThoseOfJava(
            @ForAll @IntRange(max = 255) int a,
            @ForAll @IntRange(max = 255) int b,
            @ForAll @IntRange(max = 255) int c)
            throws UnknownHostException {
        InetAddress java = InetAddress.ofLiteral("%d.%d.%d.1".formatted(a, b, c));
        AddressKind kind = SpecialAddresses.kind(java.getHostAddress());

        assertEquals(java.isSiteLocalAddress(), kind == AddressKind.PRIVATE);
        assertEquals(java.isLoopbackAddress(), kind == AddressKind.LOOPBACK);
        assertEquals(java.isLinkLocalAddress(), kind == AddressKind.LINK_LOCAL);
        assertEquals(java.isMulticastAddress(), kind == AddressKind.MULTICAST);
    }

    @Test
    void localIsWhatLeadsSomewhereOnlyFromWithin() {
        assertTrue(AddressKind.SHARED.isLocal());
        assertFalse(AddressKind.DOCUMENTATION.isLocal());
        assertFalse(AddressKind.DOCUMENTATION.isPublic());
    }
}
