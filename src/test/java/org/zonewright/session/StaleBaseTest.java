package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.zone.Phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

class StaleBaseTest {

    private static final Instant NOW = Instant.parse("2026-08-02T09:30:00Z");

    @TempDir Path folder;

    private Optional<Phrase> said(String hostedZone, long hours) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("zone.json"),
                        """
                        {%s"ResourceRecordSets": [
                          {"Name": "example.com.", "Type": "SOA", "TTL": 900,
                           "ResourceRecords": [{"Value": "a. b. 1 7200 900 1209600 86400"}]},
                          {"Name": "www.example.com.", "Type": "A", "TTL": 60, "Region": "x",
                           "ResourceRecords": [{"Value": "192.0.2.1"}]}]}
                        """
                                .formatted(hostedZone));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(hours, ChronoUnit.HOURS)));
        var opened =
                assertInstanceOf(
                        OpenZone.Outcome.Opened.class, OpenZone.open(file, Optional.empty()));
        return StaleBase.of(opened.zone(), NOW)
                .map(
                        note -> {
                            assertEquals("batch-stale-base", note.rule());
                            return note.text();
                        });
    }

    private static String hostedZone(int count) {
        return """
        "HostedZone": {"Id": "/hostedzone/Z1", "Name": "example.com.",
          "ResourceRecordSetCount": %d},\
        """
                .formatted(count);
    }

    @Test
    void anExportOfADayIsFresh() throws IOException {
        assertEquals(Optional.empty(), said("", 24));
        assertEquals(Optional.of(Phrase.of("plan.guard.age", 25L)), said("", 25));
    }

    @Test
    void anExportHoldsAsManySetsAsItsZoneSays() throws IOException {
        assertEquals(Optional.empty(), said(hostedZone(2), 1), "one that cannot be read counts");
        assertEquals(Optional.of(Phrase.of("plan.guard.count", 2, 3)), said(hostedZone(3), 1));
    }
}
