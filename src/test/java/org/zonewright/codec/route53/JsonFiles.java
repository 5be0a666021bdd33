package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.zonewright.codec.Parsed;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/// Reading and writing for the tests of this format.
final class JsonFiles {

    static final Route53Json CODEC = new Route53Json();

    private JsonFiles() {}

    static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(JsonFiles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Parsed parse(String text) {
        return CODEC.read(text.getBytes(StandardCharsets.UTF_8), "zone.json", Optional.empty());
    }

    static Parsed.Usable usable(String text) {
        Parsed parsed = parse(text);
        return assertInstanceOf(Parsed.Usable.class, parsed, () -> parsed.problems() + text);
    }

    static Parsed.Unusable unusable(String text) {
        return assertInstanceOf(Parsed.Unusable.class, parse(text));
    }

    static String write(Zone zone) {
        var out = new StringBuilder();
        try {
            CODEC.write(zone, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// A zone file of these record sets, as JSON objects, and an SOA.
    static String file(String... sets) {
        String soa =
                """
                {"Name": "example.com.", "Type": "SOA", "TTL": 900, "ResourceRecords": [{"Value":
                "ns-1.awsdns-00.com. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"}]}\
                """;
        return "{\"ResourceRecordSets\": ["
                + soa
                + String.join("", java.util.Arrays.stream(sets).map(set -> ",\n" + set).toList())
                + "]}";
    }
}
