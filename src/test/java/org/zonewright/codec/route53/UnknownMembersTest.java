package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;

/// What the editor does not know, at any level, is written back where it was.
class UnknownMembersTest {

    /// Unknown members begin with an x; each stands before, between or behind known ones.
    private static final String EVERYWHERE =
            """
            {
                "x1": [1.50, {"y": -0e+2}],
                "HostedZone": {
                    "x2": "a\\u00e9\\/",
                    "Id": "Z1",
                    "Name": "example.com.",
                    "Config": {"PrivateZone": false, "x3": null},
                    "Features": {"AcceleratedRecoveryStatus": "DISABLED"}
                },
                "DelegationSet": {"Id": "N1", "NameServers": ["ns-1.awsdns-00.com"], "x4": {}},
                "VPCs": [{"VPCRegion": "us-east-1", "x5": 1, "VPCId": "vpc-1"}],
                "ResourceRecordSets": [
                    {
                        "x6": 1,
                        "Name": "a.example.com.",
                        "x7": {"deep": [{"er": true}]},
                        "Type": "A",
                        "SetIdentifier": "eu",
                        "GeoLocation": {"ContinentCode": "EU", "x8": 1},
                        "TTL": 60,
                        "ResourceRecords": [
                            {"Value": "192.0.2.1"},
                            {"x9": 9, "Value": "192.0.2.2", "x10": 10}
                        ],
                        "HealthCheckId": "c1",
                        "x11": []
                    },
                    {
                        "Name": "b.example.com.",
                        "Type": "A",
                        "SetIdentifier": "j",
                        "ResourceRecords": [],
                        "AliasTarget": {"HostedZoneId": "Z1", "x12": "", "DNSName": "c.example.com.", "EvaluateTargetHealth": true},
                        "GeoProximityLocation": {"Coordinates": {"Latitude": "1", "Longitude": "2", "x13": 3}, "Bias": 5, "x14": 0}
                    },
                    {
                        "Name": "c.example.com.",
                        "Type": "A",
                        "MultiValueAnswer": false,
                        "TTL": 60,
                        "ResourceRecords": [{"Value": "192.0.2.3"}],
                        "HealthCheckId": null
                    },
                    {
                        "Name": "d.example.com.",
                        "Type": "A",
                        "SetIdentifier": "isp",
                        "TTL": 60,
                        "ResourceRecords": [{"Value": "192.0.2.3"}],
                        "CidrRoutingConfig": {"CollectionId": "c", "x15": 1, "LocationName": "*"}
                    }
                ],
                "IsTruncated": false,
                "MaxItems": "100",
                "HealthChecks": [{"Id": "c1", "x16": 1, "HealthCheckConfig": {"Type": "TCP", "x17": 1}}],
                "Simulation": {
                    "x18": 1,
                    "AliasTargets": [{"DNSName": "c.example.com.", "x19": 1, "Addresses": ["198.18.0.1"]}],
                    "HealthChecks": [{"Id": "c1", "Healthy": false, "x20": 1}],
                    "CidrCollections": [{"Id": "c", "Locations": [{"LocationName": "isp", "Blocks": ["192.0.2.0/24"], "x21": 1}], "x22": 1}]
                },
                "Notes": [{"Name": "a.example.com.", "Type": "A", "SetIdentifier": "eu", "x23": 1, "Text": "n", "Expires": null}],
                "Waivers": [{"Rule": "ttl-low", "Reason": "r", "x24": 1}],
                "x25": "last"
            }
            """;

    private final Zone zone = JsonFiles.usable(EVERYWHERE).zone();

    @Test
    void everyLevelKeepsThem() {
        assertEquals(compact(EVERYWHERE), compact(JsonFiles.write(zone)));
    }

    @Test
    void anEditedSetKeepsThem() {
        RecordSet set = at("a", "eu");
        Zone edited =
                zone.with(
                        set.withContent(
                                        new Content.Values(
                                                300,
                                                List.of("192.0.2.9", "192.0.2.2", "192.0.2.1")))
                                .withHealthCheck(Optional.empty()));
        String written = compact(JsonFiles.write(edited));

        assertTrue(
                written.contains(
                        "{\"x6\":1,\"Name\":\"a.example.com.\",\"x7\":{\"deep\":[{\"er\":true}]},"
                                + "\"Type\":\"A\",\"SetIdentifier\":\"eu\","
                                + "\"GeoLocation\":{\"ContinentCode\":\"EU\",\"x8\":1},\"TTL\":300,"
                                + "\"ResourceRecords\":[{\"Value\":\"192.0.2.9\"},"
                                + "{\"x9\":9,\"Value\":\"192.0.2.2\",\"x10\":10},"
                                + "{\"Value\":\"192.0.2.1\"}],\"x11\":[]}"),
                written);
    }

    @Test
    void anEditedValueKeepsThoseOfItsPlace() {
        RecordSet set = at("a", "eu");
        Zone edited =
                zone.with(
                        set.withContent(new Content.Values(60, List.of("192.0.2.1", "192.0.2.7"))));

        assertTrue(
                compact(JsonFiles.write(edited))
                        .contains("{\"x9\":9,\"Value\":\"192.0.2.7\",\"x10\":10}"));
    }

    @Test
    void aMemberSaidAnewIsNotSaidTwice() {
        RecordSet set = at("c", "");
        String written =
                compact(JsonFiles.write(zone.with(set.withHealthCheck(Optional.of("c1")))));

        assertTrue(written.contains("\"HealthCheckId\":\"c1\"}"), written);
        assertEquals(2, written.split("\"MultiValueAnswer\"", -1).length);
    }

    @Test
    void editedBlocksKeepThem() {
        var simulation =
                new Simulation(
                        List.of(
                                new Simulation.Target(
                                        DomainName.of("new.example."),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.of(false)),
                                new Simulation.Target(
                                        DomainName.of("c.example.com"),
                                        List.of("198.18.0.2"),
                                        Optional.of(30L),
                                        Optional.empty())),
                        List.of(new Simulation.CheckState("c1", true)),
                        zone.simulation().collections());
        var notes =
                new Annotations(
                        List.of(
                                new Annotations.Note(
                                        at("a", "eu").key(),
                                        Optional.of("ann"),
                                        Optional.empty(),
                                        "other",
                                        Optional.empty())),
                        zone.annotations().waivers());
        String written =
                compact(
                        JsonFiles.write(
                                zone.withSimulation(simulation)
                                        .withAnnotations(notes)
                                        .withInfo(zone.info().withComment("prod"))));

        for (String part :
                List.of(
                        "\"HostedZone\":{\"x2\":\"a\\u00e9\\/\",\"Id\":\"Z1\",\"Name\":\"example.com.\","
                            + "\"Config\":{\"Comment\":\"prod\",\"PrivateZone\":false,\"x3\":null},\"Features\"",
                        "{\"x18\":1,\"AliasTargets\":[{\"DNSName\":\"new.example.\",\"Healthy\":false},"
                            + "{\"DNSName\":\"c.example.com\",\"x19\":1,\"Addresses\":[\"198.18.0.2\"],\"TTL\":30}],",
                        "\"HealthChecks\":[{\"Id\":\"c1\",\"Healthy\":true,\"x20\":1}]",
                        "\"x21\":1}],\"x22\":1}]",
                        "\"SetIdentifier\":\"eu\",\"Owner\":\"ann\",\"x23\":1,\"Text\":\"other\",\"Expires\":null}")) {
            assertTrue(written.contains(part.replace(" ", "")), () -> part + "\n" + written);
        }
    }

    @Test
    void theNumberOfRecordSetsIsKeptUpWhereItWasRight() {
        String right = EVERYWHERE.replace("\"x2\"", "\"ResourceRecordSetCount\": 4, \"x2\"");
        String wrong = EVERYWHERE.replace("\"x2\"", "\"ResourceRecordSetCount\": 9, \"x2\"");
        RecordSet added = RecordSet.simple("e.example.com.", RecordType.A, 60, "192.0.2.1");

        assertEquals(compact(right), compact(JsonFiles.write(JsonFiles.usable(right).zone())));
        assertTrue(countOf(right, added).contains("\"ResourceRecordSetCount\":5,"));
        assertTrue(countOf(wrong, added).contains("\"ResourceRecordSetCount\":9,"));
    }

    private static String countOf(String text, RecordSet added) {
        return compact(JsonFiles.write(JsonFiles.usable(text).zone().with(added)));
    }

    private RecordSet at(String name, String identifier) {
        return zone.find(
                        new RecordSet.Key(
                                DomainName.of(name + ".example.com."), RecordType.A, identifier))
                .orElseThrow();
    }

    private static String compact(String text) {
        return text.replaceAll("\\s", "");
    }
}
