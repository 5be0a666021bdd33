package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.zonewright.codec.Parsed;
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
