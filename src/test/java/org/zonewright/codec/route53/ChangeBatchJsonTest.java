package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.codec.Loss;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ChangeBatchJsonTest {

    private static final ChangeBatchJson CODEC = new ChangeBatchJson();

    @Test
    void aZoneIsAnUpsertOfEachSetWithAliasesLast() throws IOException {
        Zone zone =
                Zones.of(
                        "example.com.",
                        """
                        @    900 SOA   ns-1.awsdns-00.com. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400
                        aaa  ALIAS A   www.example.com.
                        www  60 A      192.0.2.1 | 192.0.2.2 ; weighted 10 id=blue hc=c1
                        """);
        var out = new StringBuilder();

        assertEquals(List.of(), CODEC.write(zone, out));
        assertEquals(
                """
                {
                    "Changes": [
                        {
                            "Action": "UPSERT",
                            "ResourceRecordSet": {
                                "Name": "example.com.",
                                "Type": "SOA",
                                "TTL": 900,
                                "ResourceRecords": [
                                    {
                                        "Value": "ns-1.awsdns-00.com. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"
                                    }
                                ]
                            }
                        },
                        {
                            "Action": "UPSERT",
                            "ResourceRecordSet": {
                                "Name": "www.example.com.",
                                "Type": "A",
                                "SetIdentifier": "blue",
                                "Weight": 10,
                                "TTL": 60,
                                "ResourceRecords": [
                                    {
                                        "Value": "192.0.2.1"
                                    },
                                    {
                                        "Value": "192.0.2.2"
                                    }
                                ],
                                "HealthCheckId": "c1"
                            }
                        },
                        {
                            "Action": "UPSERT",
                            "ResourceRecordSet": {
                                "Name": "aaa.example.com.",
                                "Type": "A",
                                "AliasTarget": {
                                    "HostedZoneId": "Z08345212MHE1EXAMPLE1",
                                    "DNSName": "www.example.com.",
                                    "EvaluateTargetHealth": false
                                }
                            }
                        }
                    ]
                }
                """,
                out.toString());
    }

    @Test
    void whatRoute53DoesNotKnowOrTakeIsLeftOutAndSaid() throws IOException {
        Zone zone =
                JsonFiles.usable(
                                JsonFiles.file(
                                        """
                                        {"Name": "p.example.com.", "Type": "A",
                                         "TrafficPolicyInstanceId": "7b3d"}\
                                        """,
                                        """
                                        {"Name": "x.example.com.", "Type": "A", "Color": "red",
                                         "AliasTarget": {"HostedZoneId": "Z1", "DNSName": "y.",
                                         "EvaluateTargetHealth": false}, "ResourceRecords": []}\
                                        """,
                                        "{\"Name\": \"bad.example.com.\", \"Type\": \"A\"}"))
                        .zone();
        var out = new StringBuilder();
        List<Loss> losses = CODEC.write(zone, out);

        assertEquals(
                List.of("codec.loss-traffic-policy", "codec.loss-extras", "codec.loss-unreadable"),
                losses.stream().map(loss -> loss.what().key()).toList());
        assertFalse(out.toString().contains("Color"));
        assertFalse(out.toString().contains("[]"), "the API refuses empty lists");
        assertFalse(out.toString().contains("7b3d"));
        assertFalse(out.toString().contains("bad.example.com"));
    }

    @Test
    void aBatchOverTheLimitsSaysSo() throws IOException {
        String sets =
                IntStream.range(0, 501)
                        .mapToObj(i -> "h" + i + " A 192.0.2.1")
                        .collect(Collectors.joining("\n"));
        List<Loss> losses = CODEC.write(Zones.of("example.com.", sets), new StringBuilder());

        assertEquals(
                List.of("codec.loss-too-large"),
                losses.stream().map(loss -> loss.what().key()).toList());
        assertEquals("1002", losses.getFirst().what().args().getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    {"ResourceRecordSets": []}                   -> true  -> false -> a listing
                    {"HostedZone": {}, "Changes": []}            -> true  -> false -> the first says it
                    {"Comment": "x", "Changes": []}              -> false -> true  -> a batch
                    {"ChangeBatch": {"Changes": []}}             -> false -> true  -> with --cli-input-json
                    [{"Name": "a.", "Type": "A"}]                -> true  -> false -> a bare list
                    {"Resources": {}}                            -> false -> false -> CloudFormation
                    {"ResourceRecordSets"                        -> true  -> false -> cut off
                    {"Comm                                       -> true  -> false -> somebody has to explain it
                    $ORIGIN example.com.                         -> false -> false -> no JSON
                    ''                                           -> false -> false -> nothing
                    """)
    void formatsAreToldApart(String text, boolean zone, boolean batch, String why) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertEquals(zone, JsonFiles.CODEC.recognises(bytes), why);
        assertEquals(batch, CODEC.recognises(bytes), why);
    }
}
