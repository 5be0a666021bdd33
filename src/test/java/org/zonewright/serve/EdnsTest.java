package org.zonewright.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.ClientSubnetOption;
import org.xbill.DNS.CookieOption;
import org.xbill.DNS.ExtendedFlags;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;
import org.zonewright.Zones;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// RFC 6891 and RFC 7871.
class EdnsTest {

    private static final Zone PLACES =
            Zones.hosted(
                            "example.com.",
                            """
                            geo   60 A 192.0.2.1 ; geo country=* id=default
                            ip    60 A 192.0.2.2 ; ip c isp
                            ip    60 A 192.0.2.3 ; ip c *
                            plain 60 A 192.0.2.4
                            """)
                    .withSimulation(
                            new Simulation(
                                    List.of(),
                                    List.of(),
                                    List.of(
                                            new Simulation.Collection(
                                                    "c",
                                                    List.of(
                                                            new Simulation.Location(
                                                                    "isp",
                                                                    List.of("203.0.113.0/24")))))));

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "192.0.2." + i)
                .collect(Collectors.joining(" | ", "many A ", ""));
    }

    @ParameterizedTest(name = "{0} addresses, payload {1}")
    @CsvSource({
        "20, -1, 20, no EDNS and it fits into 512",
        "40, -1, 0, no EDNS and it does not",
        "40, 512, 0, as little with EDNS",
        "40, 100, 0, less than 512 counts as 512 (RFC 6891 section 6.2.3)",
        "40, 1232, 40, more with EDNS",
        "240, 4096, 240, as much as Route 53 sends",
        "256, 65535, 0, but no more",
    })
    void whatDoesNotFitIsLeftOutAndSaidSo(int addresses, int payload, int answers, String why)
            throws Exception {
        try (var serving = Serving.of("example.com.", many(addresses))) {
            Message query =
                    payload < 0
                            ? Serving.query("many.example.com.", Type.A)
                            : Serving.query("many.example.com.", Type.A, payload);

            Message answer = serving.ask(query);

            assertEquals(answers, answer.getSection(Section.ANSWER).size(), why);
            assertEquals(answers == 0, answer.getHeader().getFlag(Flags.TC), why);
            assertTrue(answer.numBytes() <= Math.clamp(payload, 512, 4096), why);
        }
    }

    @Test
    void additionalDataThatDoNotFitAreNotMissed() throws Exception {
        String targets =
                IntStream.range(0, 12)
                        .mapToObj(i -> "10 mx%d.example.com.".formatted(i))
                        .collect(Collectors.joining(" | ", "@ MX ", "\n"));
        String hosts =
                IntStream.range(0, 12)
                        .mapToObj(i -> "mx%d A 192.0.2.%d".formatted(i, i))
                        .collect(Collectors.joining("\n"));
        try (var serving = Serving.of("example.com.", targets + hosts)) {
            Message answer = serving.ask("example.com.", Type.MX);

            assertEquals(12, answer.getSection(Section.ANSWER).size());
            assertTrue(answer.getSection(Section.ADDITIONAL).size() < 12);
            assertFalse(answer.getHeader().getFlag(Flags.TC));
        }
    }

    @Test
    void aReferralWithoutItsGlueIsCut() throws Exception {
        String servers =
                IntStream.range(0, 14)
                        .mapToObj(i -> "ns%d.sub.example.com.".formatted(i))
                        .collect(Collectors.joining(" | ", "sub NS ", "\n"));
        String glue =
                IntStream.range(0, 14)
                        .mapToObj(i -> "ns%d.sub A 192.0.2.%d".formatted(i, i))
                        .collect(Collectors.joining("\n"));
        try (var serving = Serving.of("example.com.", servers + glue)) {
            Message answer = serving.ask("www.sub.example.com.", Type.A);

            assertEquals(14, answer.getSection(Section.AUTHORITY).size());
            assertTrue(answer.getHeader().getFlag(Flags.TC), "RFC 9471 section 3.1");
        }
    }

    @Test
    void whoSpeaksEdnsIsAnsweredInIt() throws Exception {
        try (var serving = Serving.of("example.com.", "www A 192.0.2.1")) {
            Message query = Serving.query("www.example.com.", Type.A);
            query.addRecord(new OPTRecord(1232, 0, 0, ExtendedFlags.DO), Section.ADDITIONAL);

            OPTRecord options = serving.ask(query).getOPT();

            assertEquals(4096, options.getPayloadSize());
            assertEquals(0, options.getVersion());
            assertEquals(ExtendedFlags.DO, options.getFlags(), "RFC 3225 section 3");
            assertNull(serving.ask("www.example.com.", Type.A).getOPT(), "RFC 6891 section 7");
        }
    }

    @Test
    void optionsThatNobodyKnowsAreIgnored() throws Exception {
        try (var serving = Serving.of("example.com.", "www A 192.0.2.1")) {
            var cookie = new CookieOption(new byte[8]);

            Message answer = serving.ask(Serving.query("www.example.com.", Type.A, 1232, cookie));

            assertEquals(List.of("192.0.2.1"), Serving.data(answer));
            assertEquals(List.of(), answer.getOPT().getOptions());
        }
    }

    @Test
    void aNewerVersionIsToldOfThisOne() throws Exception {
        try (var serving = Serving.of("example.com.", "www A 192.0.2.1")) {
            Message query = Serving.query("www.example.com.", Type.A);
            query.addRecord(new OPTRecord(1232, 0, 1), Section.ADDITIONAL);

            Message answer = serving.ask(query);

            assertEquals(Rcode.BADVERS, answer.getRcode());
            assertEquals(0, answer.getOPT().getVersion());
            assertEquals(List.of(), answer.getSection(Section.ANSWER));
            var log = serving.server().log().fetch().queries();
            assertEquals("BADVERS", log.getFirst().rcode());
        }
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "ip, 203.0.113.0, 24, 192.0.2.2, 24, the block of the location",
        "ip, 203.0.113.77, 32, 192.0.2.2, 32, an address in it",
        "ip, 203.0.0.0, 16, 192.0.2.3, 16, the block does not hold all of the prefix",
        "ip, 2001:db8::, 48, 192.0.2.3, 48, no block of this family",
        "ip, 0.0.0.0, 0, 192.0.2.3, 0, a client that does not want to be known",
        "geo, 203.0.113.0, 24, 192.0.2.1, 24, a place decides",
        "plain, 203.0.113.0, 24, 192.0.2.4, 0, nothing depends on the place",
        "missing, 203.0.113.0, 24, '', 0, nor does it here",
    })
    void theSubnetCountsAndItsScopeIsTold(
            String name, String address, int source, String data, int scope, String why)
            throws Exception {
        try (var serving = Serving.of(PLACES)) {
            var subnet = new ClientSubnetOption(source, InetAddress.getByName(address));

            Message answer =
                    serving.ask(Serving.query(name + ".example.com.", Type.A, 1232, subnet));

            assertEquals(data, String.join(" ", Serving.data(answer)), why);
            var echoed = (ClientSubnetOption) answer.getOPT().getOptions().getFirst();
            assertEquals(InetAddress.getByName(address), echoed.getAddress(), why);
            assertEquals(source, echoed.getSourcePrefixLength(), why);
            assertEquals(scope, echoed.getScopePrefixLength(), why);
        }
    }
}
