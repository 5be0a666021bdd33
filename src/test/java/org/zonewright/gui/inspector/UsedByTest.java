package org.zonewright.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.Zones;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/// What points to a set, kept up to date edit by edit, is what a walk over the zone finds.
class UsedByTest {

    private static final Zone ZONE =
            Zones.of(
                    "example.com.",
                    """
                    www 300 A 192.0.2.1
                    app ALIAS A www.example.com.
                    shop 300 CNAME www.example.com.
                    """);

    private static final List<String> LINES =
            List.of(
                    "www 60 A 192.0.2.2",
                    "app ALIAS A www.example.com.",
                    "app ALIAS A mail.example.com.",
                    "shop 300 CNAME www.example.com.",
                    "shop 300 CNAME app.example.com.",
                    "mail 300 MX 10 www.example.com.",
                    "mail 300 MX 10 app.example.com.");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void incrementalEqualsWalked(long seed) {
        var random = new Random(seed);
        var kept = new UsedBy();
        var history = History.of(ZONE, Instant.EPOCH);
        RecordSet www = Zones.set("example.com.", "www 300 A 192.0.2.1");
        RecordSet app = Zones.set("example.com.", "app ALIAS A www.example.com.");
        for (int step = 0; step < 200; step++) {
            history = next(history, random);
            RecordSet asked = random.nextInt(8) == 0 ? app : www;

            assertEquals(
                    new UsedBy().of(history.current(), asked),
                    kept.of(history.current(), asked),
                    "seed " + seed + ", step " + step);
        }
    }

    private static History next(History history, Random random) {
        RecordSet set = Zones.set("example.com.", LINES.get(random.nextInt(LINES.size())));
        return switch (random.nextInt(6)) {
            case 0 -> history.undo();
            case 1 -> history.jumpTo(random.nextInt(history.steps().size()));
            case 2 -> history.push(new Edit.Remove(set.key()), Phrase.of("x"), Instant.EPOCH);
            default -> history.push(new Edit.Put(set), Phrase.of("x"), Instant.EPOCH);
        };
    }
}
