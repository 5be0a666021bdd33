package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.RandomZones;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

class ChangeBatchReaderTest {

    private static final Optional<DomainName> ORIGIN = Optional.of(DomainName.of("example.com."));
    private static final String WWW =
            """
            {"Name": "www.example.com.", "Type": "A", "TTL": 60,\
             "ResourceRecords": [{"Value": "192.0.2.1"}]}\
            """;

    @Test
    void aBatchIsTheZoneItMakesOfAnEmptyOne() {
        var read =
                assertInstanceOf(
                        Parsed.Usable.class,
                        read("{\"Changes\": [" + change("CREATE") + "]}", ORIGIN));

        assertEquals(List.of(), read.problems());
        assertEquals(1, read.zone().size());
    }

    @Test
    void aWholeRequestSaysTheZonesId() {
        String request =
                "{\"HostedZoneId\": \"/hostedzone/Z1\", \"ChangeBatch\": {\"Changes\": ["
                        + change("UPSERT")
                        + "]}}";
        var read = assertInstanceOf(Parsed.Usable.class, read(request, ORIGIN));

        assertEquals(Optional.of("Z1"), read.zone().info().id());
    }

    @Test
    void withoutAnSoaTheZonesNameIsAsked() {
        assertInstanceOf(
                Parsed.NeedsOrigin.class,
                read("{\"Changes\": [" + change("CREATE") + "]}", Optional.empty()));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    {"Changes": [{"Action": "DELETE", "ResourceRecordSet": {"Name": "a.example.com.", "Type": "A", "TTL": 60, "ResourceRecords": [{"Value": "192.0.2.1"}]}}]} -> 1:14 codec.delete-left-out   -> a deletion has nothing to stand for
                    {"Changes": [{"Action": "PUT", "ResourceRecordSet": {}}]}                                                                                                 -> 1:14 codec.expected-action   -> no such action
                    {"Changes": [7]}                                                                                                                                          -> 1:14 codec.missing           -> no change at all
                    {"Changes": {}}                                                                                                                                           -> 1:13 codec.expected-list     -> no list
                    {"Changes": []} {}                                                                                                                                        -> 1:17 codec.json-end          -> two documents
                    """)
    void whatIsNoChangeIsToldWithItsPlace(String text, String problem, String why) {
        var first = read(text, ORIGIN).problems().getFirst();

        assertEquals(
                problem, first.line() + ":" + first.column() + " " + first.message().key(), why);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var random = new RandomZones(new Random(53));
        for (int i = 0; i < 200; i++) {
            Zone zone = random.zone();
            var out = new StringBuilder();
            new ChangeBatchJson().write(zone, out);
            var read =
                    assertInstanceOf(
                            Parsed.Usable.class, read(out.toString(), Optional.of(zone.name())));
            var again = new StringBuilder();
            new ChangeBatchJson().write(read.zone(), again);

            assertEquals(out.toString(), again.toString());
        }
    }

    private static String change(String action) {
        return "{\"Action\": \"" + action + "\", \"ResourceRecordSet\": " + WWW + "}";
    }

    private static Parsed read(String text, Optional<DomainName> origin) {
        return new ChangeBatchJson()
                .read(text.getBytes(StandardCharsets.UTF_8), "batch.json", origin);
    }

    @Test
    void whatABatchDeletesIsToldApart() {
        byte[] batch =
                ("{\"Changes\": [" + change("DELETE") + "]}").getBytes(StandardCharsets.UTF_8);

        assertEquals(
                List.of("www.example.com."),
                ChangeBatchJson.deletions(batch).stream()
                        .map(deletion -> deletion.key().name().route53())
                        .toList());
        assertEquals(List.of(), ChangeBatchJson.deletions("[]".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DELETE,CREATE        | 1 | 0 | it is another then
                    DELETE,UPSERT        | 1 | 0 | it is another then
                    CREATE,DELETE        | 0 | 0 | it never was there
                    UPSERT,DELETE        | 0 | 1 | whatever was there is gone
                    DELETE,CREATE,DELETE | 0 | 1 | it is gone in the end
                    CREATE,DELETE,CREATE | 1 | 0 | it is there in the end
                    """)
    void whatABatchDoesInTheEndCounts(String actions, int sets, int deleted, String why) {
        String batch =
                Arrays.stream(actions.split(","))
                        .map(ChangeBatchReaderTest::change)
                        .collect(Collectors.joining(", ", "{\"Changes\": [", "]}"));
        byte[] text = batch.getBytes(StandardCharsets.UTF_8);
        Parsed.Usable read =
                assertInstanceOf(
                        Parsed.Usable.class,
                        read(batch, Optional.of(DomainName.of("example.com."))));

        assertEquals(sets, read.zone().size(), why);
        assertEquals(deleted, ChangeBatchJson.deletions(text).size(), why);
        assertEquals(deleted, read.problems().size(), why);
    }
}
