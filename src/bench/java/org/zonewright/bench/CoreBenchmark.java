package org.zonewright.bench;

import org.junit.jupiter.api.Test;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.model.zone.Zone;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the core takes for a zone of 10 000 record sets.
class CoreBenchmark {

    private static final Zone ZONE = BigZone.of(10_000);
    private static final Route53Json JSON = new Route53Json();

    @Test
    void writesAndReads() throws Exception {
        var written = write();

        Figures.measure("route53-json: write 10 000 record sets", 15, 300, this::write);
        Figures.measure(
                "route53-json: read 10 000 record sets",
                15,
                600,
                () -> JSON.read(written, "big.json", Optional.empty()));
    }

    private byte[] write() throws Exception {
        var out = new StringBuilder();
        JSON.write(ZONE, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
