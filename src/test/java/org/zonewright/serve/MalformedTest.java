package org.zonewright.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.Rcode;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// What is no sound query gets a response code or nothing, and the next query its answer.
class MalformedTest {

    private static Serving serving;

    @BeforeAll
    static void start() throws IOException {
        serving = Serving.of("example.com.", "www A 192.0.2.1");
    }

    @AfterAll
    static void stop() {
        assertEquals(java.util.List.of(), serving.mishaps());
        serving.close();
    }

    private static final String NAME = "03777777 07657861 6d706c65 03636f6d 00";

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -        | ''                                                    | nothing at all
                    -        | abcd 0100 0001 0000 0000 00                           | a header cut short
                    -        | abcd 8180 0001 0001 0000 0000 NAME 0001 0001          | an answer
                    -        | abcd 8100 0000 0000 0000 0000                         | an answer to nothing
                    NOTIMP   | abcd 2800 0001 0000 0000 0000 NAME 0006 0001          | an update (RFC 2136)
                    NOTIMP   | abcd 2000 0001 0000 0000 0000 NAME 0006 0001          | a notification (RFC 1996)
                    NOTIMP   | abcd 0800 0000 0000 0000 0000                         | an inverse query (RFC 3425)
                    FORMERR  | abcd 0100 0000 0000 0000 0000                         | no question
                    FORMERR  | abcd 0100 0002 0000 0000 0000 NAME 0001 0001 NAME 0001 0001 | two questions (RFC 9619)
                    FORMERR  | abcd 0100 0001 0001 0000 0000 NAME 0001 0001          | an answer is promised
                    FORMERR  | abcd 0100 0001 0000 0000 0000                         | the question is missing
                    FORMERR  | abcd 0100 0001 0000 0000 0000 NAME 0001               | its class is missing
                    FORMERR  | abcd 0100 0001 0000 0000 0000 NAME 0001 0001 00       | octets behind the end
                    FORMERR  | abcd 0100 0001 0000 0000 0000 03777777 0001 0001      | a name without end
                    FORMERR  | abcd 0100 0001 0000 0000 0000 c00c 0001 0001          | a name that points to itself
                    FORMERR  | abcd 0100 0001 0000 0000 0000 03777777 c00c 0001 0001 | and one that goes round
                    FORMERR  | abcd 0100 0001 0000 0000 0000 40777777 00 0001 0001   | a label of another kind
                    FORMERR  | abcd 0100 0001 0000 0000 0000 NAME 0029 0001          | a question for OPT
                    FORMERR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001          | an additional record is promised
                    FORMERR  | abcd 0100 0001 0000 0000 0002 NAME 0001 0001 00002904d0000000000000 00002904d0000000000000 | two OPT records
                    FORMERR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001 017800002904d0000000000000 | an OPT record with a name
                    FORMERR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001 00002904d0000000000001 | its data are missing
                    FORMERR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001 00002904d000000000000400080010 | an option longer than all of them
                    FORMERR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001 00002904d0000000000003000800 | an option without length
                    FORMERR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001 00002904d000000000000b00080007 00011818 cb0071 | a scope in a query
                    FORMERR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001 00002904d000000000000b00080007 00011700 cb0071 | a bit behind the prefix
                    FORMERR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001 00002904d000000000000b00080007 00012100 cb0071 | more bits than IPv4 has
                    FORMERR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001 00002904d000000000000b00080007 00031800 cb0071 | no family
                    NOERROR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001 00002904d000000000000b00080007 00011800 cb0071 | a sound subnet
                    NOERROR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001 00002904d000000000000800080004 00000000 | as dig +subnet=0 has it
                    NOERROR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001 00002904d0000000000006ffff0002abcd | an option nobody knows
                    NOERROR  | abcd 0100 0001 0000 0000 0001 NAME 0001 0001 c00c0001000100000000000401020304 | an additional record of no use
                    NOERROR  | abcd 0300 0001 0000 0000 0000 NAME 0001 0001          | TC means nothing here
                    REFUSED  | abcd 0100 0001 0000 0000 0000 NAME 0001 0003          | class CHAOS
                    REFUSED  | abcd 0100 0001 0000 0000 0000 00 0002 0001            | the root
                    REFUSED  | abcd 0100 0001 0000 0001 0000 NAME 00fb 0001 c00c00060001000000000000 | an incremental transfer (RFC 1995)
                    """)
    void isToldSoOrNothing(String expected, String hex, String why) throws IOException {
        byte[] message = HexFormat.of().parseHex(hex.replace("NAME", NAME).replaceAll("\\s", ""));

        Optional<byte[]> reply = serving.send(serving.address(), message);

        String rcode = reply.isEmpty() ? "-" : Rcode.string(reply.get()[3] & 0xf);
        assertEquals(expected, rcode, why);
        if (reply.isPresent()) {
            assertArrayEquals(Arrays.copyOf(message, 2), Arrays.copyOf(reply.get(), 2), why);
            assertEquals(message[2] & 0x79 | 0x80, reply.get()[2] & 0xf9, why);
            assertTrue(SoundReply.check(reply.get()), why);
        }
    }

    @Test
    void aNameOfMoreThan255OctetsIsNone() throws IOException {
        String label = "3f" + "61".repeat(63);
        String longest = label.repeat(3) + "3d" + "61".repeat(61) + "00";
        String tooLong = label.repeat(3) + "3e" + "61".repeat(62) + "00";

        assertEquals(Rcode.REFUSED, rcode(longest));
        assertEquals(Rcode.FORMERR, rcode(tooLong));
    }

    private static int rcode(String name) throws IOException {
        String hex = "abcd01000001000000000000" + name + "00010001";
        byte[] message = HexFormat.of().parseHex(hex);
        return serving.send(serving.address(), message).orElseThrow()[3] & 0xf;
    }
}
