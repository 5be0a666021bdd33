package org.zonewright.codec.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// States and plans as `terraform show -json` prints them.
class StateTest {

    private static final Terraform CODEC = new Terraform();
    private static final Messages WORDS = new Messages(Locale.ROOT);

    @Test
    void aStateGivesItsZoneWithTheRecordsOfAllModules() {
        var parsed = assertInstanceOf(Parsed.Usable.class, read(resource("state.json")));
        Zone zone = parsed.zone();

        assertEquals(List.of(), parsed.problems());
        assertEquals(Optional.of("Z0EXAMPLE"), zone.info().id());
        assertEquals(
                List.of("ns-1.awsdns-00.com", "ns-600.awsdns-11.net"), zone.info().nameServers());
        assertEquals(
                List.of("example.com. TXT", "cdn.example.com. AAAA", "www.example.com. A"),
                zone.sets().stream().map(set -> set.name() + " " + set.type()).toList());
        var www = new RecordSet.Key(DomainName.of("www.example.com"), RecordType.A, "blue");
        assertEquals(new Routing.Weighted(90), zone.find(www).orElseThrow().routing());
        assertEquals(new Location(17, 21), parsed.locations().get(www));
    }

    @Test
    void txtValuesGetTheirOuterQuotesBack() {
        Zone zone = zone(resource("state.json"), "example.com");
        var apex = RecordSet.Key.simple("example.com", RecordType.TXT);

        assertEquals(
                List.of("\"v=spf1 -all\"", "\"long \" \"one\""),
                zone.find(apex).orElseThrow().values());
    }

    @Test
    void aliasesKeepTheirTarget() {
        Zone zone = zone(resource("state.json"), "example.com");
        var cdn = RecordSet.Key.simple("cdn.example.com", RecordType.AAAA);

        assertEquals(
                Optional.of(
                        new Content.Alias(
                                DomainName.of("d111111abcdef8.cloudfront.net"),
                                "Z2FDTNDATAQYW2",
                                false)),
                zone.find(cdn).orElseThrow().alias());
    }

    @Test
    void severalZonesNeedAnOrigin() {
        var parsed = assertInstanceOf(Parsed.NeedsOrigin.class, read(resource("plan.json")));

        assertEquals(
                List.of(DomainName.of("new.example"), DomainName.of("other.example")),
                parsed.zones());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "new.example,   www.new.example. A, by the reference of the record itself",
        "other.example, other.example. MX,  through the variable of the module"
    })
    void recordsOfAPlanFindTheZoneThatHasNoIdYet(String origin, String only, String why) {
        Zone zone = zone(resource("plan.json"), origin);

        assertEquals(
                List.of(only),
                zone.sets().stream().map(set -> set.name() + " " + set.type()).toList(),
                why);
    }

    @Test
    void aStateFileIsReadToo() {
        String state =
                """
                {"version": 4, "terraform_version": "1.5.0", "serial": 3, "lineage": "x", "resources": [
                 {"mode": "data", "type": "aws_route53_zone", "name": "z", "instances": [
                  {"attributes": {"name": "example.com", "zone_id": "Z1", "private_zone": true}}]},
                 {"mode": "managed", "type": "aws_route53_record", "name": "r", "instances": [
                  {"index_key": 0, "attributes": {"name": "a", "type": "A", "ttl": 5, "zone_id": "Z1", "records": ["192.0.2.1"]}},
                  {"index_key": 1, "attributes": {"name": "b", "type": "A", "ttl": 5, "zone_id": "Z1", "records": ["192.0.2.1"]}}]}]}
                """;
        Zone zone = ((Parsed.Usable) read(state)).zone();

        assertTrue(zone.info().isPrivate());
        assertEquals(2, zone.size());
    }

    @Test
    void anAliasWithinTheZoneNeedsNoZoneId() {
        String state =
                """
                {"version": 4, "terraform_version": "1.5.0", "serial": 3, "lineage": "x", "resources": [
                 {"mode": "data", "type": "aws_route53_zone", "name": "z", "instances": [
                  {"attributes": {"name": "example.com", "zone_id": "Z1"}}]},
                 {"mode": "managed", "type": "aws_route53_record", "name": "r", "instances": [
                  {"attributes": {"name": "a", "type": "A", "zone_id": "Z1", "alias": [{"name": "www.example.com"}]}}]}]}
                """;
        var parsed = assertInstanceOf(Parsed.Usable.class, read(state));
        var key = RecordSet.Key.simple("a.example.com", RecordType.A);

        assertEquals(List.of(), parsed.problems());
        assertEquals(
                "Z1", parsed.zone().find(key).orElseThrow().alias().orElseThrow().hostedZoneId());
        assertEquals(
                1, read(state.replace("www.example.com", "www.example.net")).problems().size());
    }

    @Test
    void recordsWithoutTheirZoneNeedItsName() {
        String state =
                record(
                        "\"name\": \"a\", \"type\": \"A\", \"ttl\": 5, \"records\":"
                                + " [\"192.0.2.1\"]");

        assertEquals(List.of(), assertInstanceOf(Parsed.NeedsOrigin.class, read(state)).zones());
        assertEquals(
                List.of("a.example.com."),
                zone(state, "example.com").sets().stream()
                        .map(set -> set.name().canonical())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    "type": "A", "records": ["1"]                  -> expected an alias, or records with a ttl, found neither
                    "type": "A", "ttl": "soon", "records": ["1"]   -> expected a whole number for ttl, found "soon"
                    "type": "A", "ttl": 1, "records": [{}]         -> expected a text for records, found {
                    "ttl": 1, "records": ["1"]                     -> expected a member type, found none
                    "type": "A", "ttl": 1, "records": ["1"], "set_identifier": "x" -> expected a routing policy with the SetIdentifier, found none
                    "type": "A", "ttl": 1, "records": ["1"], "alias": [{}]   -> expected either alias or records, found both
                    """)
    void whatIsNoRecordIsAProblem(String members, String expected) {
        Parsed parsed = read(record(members), "example.com");

        assertEquals(
                List.of(expected),
                parsed.problems().stream().map(Problem::message).map(WORDS::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"state.json", "plan.json"})
    void itIsRecognised(String name) {
        assertTrue(CODEC.recognises(resource(name).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyCutOfAStateIsAProblem() {
        String text = resource("state.json").strip();
        for (int cut = 0; cut < text.length(); cut += 13) {
            var parsed = assertInstanceOf(Parsed.Unusable.class, read(text.substring(0, cut)));
            assertEquals(1, parsed.problems().size());
        }
    }

    private static String record(String members) {
        return """
        {"format_version": "1.0", "values": {"root_module": {"resources": [
          {"type": "aws_route53_record", "name": "r", "values": {%s}}]}}}
        """
                .formatted(members);
    }

    private static Zone zone(String text, String origin) {
        return assertInstanceOf(Parsed.Usable.class, read(text, origin)).zone();
    }

    private static Parsed read(String text, String origin) {
        return CODEC.read(
                text.getBytes(StandardCharsets.UTF_8),
                "state.json",
                Optional.of(DomainName.of(origin)));
    }

    private static Parsed read(String text) {
        return CODEC.read(text.getBytes(StandardCharsets.UTF_8), "state.json", Optional.empty());
    }

    private static String resource(String name) {
        try (InputStream in = StateTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void cidrCollectionsAreWhatTheSimulatorKnows() {
        String state =
                """
                {"version": 4, "terraform_version": "1.9.0", "resources": [
                  {"mode": "managed", "type": "aws_route53_zone", "name": "z", "instances": [
                    {"attributes": {"zone_id": "Z1", "name": "example.com"}}]},
                  {"mode": "managed", "type": "aws_route53_cidr_collection", "name": "c",
                   "instances": [{"attributes": {"id": "c-1", "name": "isps"}}]},
                  {"mode": "managed", "type": "aws_route53_cidr_location", "name": "l",
                   "instances": [
                    {"attributes": {"cidr_collection_id": "c-1", "name": "isp-a",
                      "cidr_blocks": ["203.0.113.0/24"]}},
                    {"attributes": {"name": "lost", "cidr_blocks": []}}]}]}
                """;

        Parsed parsed =
                new Terraform().read(state.getBytes(StandardCharsets.UTF_8), "", Optional.empty());

        var usable = assertInstanceOf(Parsed.Usable.class, parsed);
        assertEquals(
                List.of(
                        new Simulation.Collection(
                                "c-1",
                                List.of(
                                        new Simulation.Location(
                                                "isp-a", List.of("203.0.113.0/24"))))),
                usable.zone().simulation().collections());
        assertEquals(
                List.of("iac.unknown"),
                usable.problems().stream().map(problem -> problem.message().key()).toList());
    }
}
