package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.zonewright.codec.Parsed;
import org.zonewright.model.edit.Import;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

class PagesTest {

    private static final String SOA =
            set("example.com.", "SOA", "ns.example.com. h.example.com. 1 2 3 4 5");
    private static final String WWW = set("www.example.com.", "A", "192.0.2.1");
    private static final String CUT =
            "\"IsTruncated\": true, \"NextRecordName\": \"www.example.com.\"";

    @Test
    void pagesOneAfterTheOtherAreOneListing() throws IOException {
        Parsed.Usable read = read(page(SOA, CUT) + "\n" + page(WWW, "\"IsTruncated\": false"));

        assertEquals(List.of(), read.problems());
        assertEquals(2, read.zone().size());
        assertFalse(written(read.zone()).contains("NextRecordName"));
    }

    @Test
    void aMissingLastPageIsToldOnce() {
        Parsed.Usable read = read(page(SOA, CUT) + page(WWW, CUT));

        assertEquals(
                List.of("codec.cut-listing"),
                read.problems().stream().map(problem -> problem.message().key()).toList());
    }

    @Test
    void anotherCommandsOutputBesideTheListingIsRead() {
        String zone = "{\"HostedZone\": {\"Id\": \"/hostedzone/Z1\", \"Name\": \"example.com.\"}}";
        String checks = "{\"HealthChecks\": [], \"IsTruncated\": true, \"Marker\": \"x\"}";
        Parsed.Usable read = read(checks + page(SOA, "\"MaxItems\": \"300\"") + zone);

        assertEquals(List.of(), read.problems());
        assertEquals(Optional.of("Z1"), read.zone().info().id());
    }

    @Test
    void pagesOfDifferentZonesAreTold() {
        String one = "{\"HostedZone\": {\"Name\": \"a.example.\"}}";
        String two = "{\"HostedZone\": {\"Name\": \"b.example.\"}}";
        Parsed.Usable read = read(page(SOA, "\"MaxItems\": \"1\"") + "\n" + one + "\n" + two);

        assertEquals("a.example.", read.zone().name().text());
        assertEquals("codec.other-page", read.problems().getFirst().message().key());
        assertEquals(3, read.problems().getFirst().line());
    }

    @Test
    void aListingOfZonesTellsWhatTheZoneIs() {
        String zones =
                """
                {"HostedZones": [{"Id": "/hostedzone/Z2", "Name": "other.example."},
                  {"Id": "/hostedzone/Z1", "Name": "example.com.", "CallerReference": "r",
                   "Config": {"Comment": "ours", "PrivateZone": true}}]}
                """;
        Parsed.Usable read = read(page(SOA, "\"MaxItems\": \"1\"") + zones);
        Parsed.Usable twice =
                read(page(SOA, "\"MaxItems\": \"1\"") + zones + zones.replace("Z1", "Z3"));

        assertEquals(List.of(), read.problems());
        assertEquals(Optional.of("Z1"), read.zone().info().id());
        assertEquals("ours", read.zone().info().comment());
        assertTrue(read.zone().info().isPrivate());
        assertEquals("codec.zones-same-name", twice.problems().getFirst().message().key());
        assertEquals(Optional.empty(), twice.zone().info().id());
    }

    @Test
    void pagesOfHealthChecksAreOneListing() throws IOException {
        String one = "{\"HealthChecks\": [{\"Id\": \"a\"}], \"IsTruncated\": true}";
        String two = "{\"HealthChecks\": [{\"Id\": \"a\"}, {\"Id\": \"b\"}]}";
        Parsed.Usable read = read(one + two + page(SOA, "\"MaxItems\": \"1\""));

        assertEquals(List.of(), read.problems());
        assertEquals(
                List.of("a", "b"),
                read.zone().healthChecks().stream().map(HealthCheck::id).toList());
        assertEquals(read.zone().healthChecks(), read(written(read.zone())).zone().healthChecks());
    }

    @Test
    void newHealthChecksLeaveWhatCouldNotBeRead() throws IOException {
        String odd = "{\"HealthChecks\": [{\"Id\": \"a\"}, {\"odd\": 1}]}";
        Zone zone = read(odd + page(SOA, "\"MaxItems\": \"1\"")).zone();

        String text = written(zone.withHealthChecks(List.of()));

        assertTrue(text.contains("\"odd\": 1"), text);
        assertFalse(text.contains("\"a\""), text);
    }

    @Test
    void blocksBelongToTheCollectionWhoseLocationIsUsed() throws IOException {
        String blocks =
                """
                {"CidrCollections": [{"Id": "c1", "Name": "x"}, {"Id": "c2", "Name": "y"}]}
                {"CidrBlocks": [{"CidrBlock": "203.0.113.0/24", "LocationName": "isp"},
                  {"CidrBlock": "198.51.100.0/24", "LocationName": "nobody"}]}
                """;
        String routed =
                """
                {"Name": "www.example.com.", "Type": "A", "SetIdentifier": "isp", "TTL": 60,
                 "CidrRoutingConfig": {"CollectionId": "c2", "LocationName": "isp"},
                 "ResourceRecords": [{"Value": "192.0.2.1"}]}\
                """;
        Parsed.Usable read = read(page(SOA + ", " + routed, "\"MaxItems\": \"1\"") + blocks);
        var expected =
                List.of(
                        new Simulation.Collection(
                                "c2",
                                List.of(
                                        new Simulation.Location(
                                                "isp", List.of("203.0.113.0/24")))));

        assertEquals(
                List.of("codec.cidr-whose"),
                read.problems().stream().map(problem -> problem.message().key()).toList());
        assertEquals(expected, read.zone().simulation().collections());
        assertEquals(expected, read(written(read.zone())).zone().simulation().collections());
    }

    @Test
    void aFileWithoutRecordSetsIsReadForAnOpenZone() {
        Zone open = read(page(SOA, "\"MaxItems\": \"1\"")).zone();
        String checks = "{\"HealthChecks\": [{\"Id\": \"a\"}, 3]}";

        var told =
                (Parsed.Usable)
                        BesideFile.read(checks.getBytes(UTF_8), "checks.json", open).orElseThrow();

        assertEquals("a", told.zone().healthChecks().getFirst().id());
        assertEquals(open.size(), told.zone().size());
        assertEquals(1, told.problems().size());
        assertEquals(
                told.zone().healthChecks(),
                Import.besides(open, told.zone()).orElseThrow().applyTo(open).healthChecks());
        assertTrue(
                BesideFile.read(page(SOA, "\"MaxItems\": \"1\"").getBytes(UTF_8), "z", open)
                        .isEmpty());
        String other = "{\"HostedZone\": {\"Name\": \"b.example.\"}}";
        assertTrue(
                BesideFile.read(other.getBytes(UTF_8), "z", open).orElseThrow()
                        instanceof Parsed.Unusable);
    }

    private static String page(String set, String paging) {
        return "{\"ResourceRecordSets\": [" + set + "], " + paging + "}";
    }

    private static String set(String name, String type, String value) {
        return """
        {"Name": "%s", "Type": "%s", "TTL": 60, "ResourceRecords": [{"Value": "%s"}]}\
        """
                .formatted(name, type, value);
    }

    private static Parsed.Usable read(String text) {
        return assertInstanceOf(
                Parsed.Usable.class,
                new Route53Json()
                        .read(text.getBytes(StandardCharsets.UTF_8), "z.json", Optional.empty()));
    }

    private static String written(Zone zone) throws IOException {
        var out = new StringBuilder();
        new Route53Json().write(zone, out);
        return out.toString();
    }
}
