package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.codec.Bearing;
import org.zonewright.codec.Damage;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.RandomZones;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Properties over random zones and random damage, with fixed seeds.
class RoundTripTest {

    /// What two zones that mean the same have in common; names by their spelling.
    private record Said(
            ZoneInfo info,
            List<RecordSet> sets,
            List<String> names,
            Simulation simulation,
            Annotations annotations,
            int indent) {

        static Said by(Zone zone) {
            return new Said(
                    zone.info(),
                    new ArrayList<>(zone.sets()),
                    zone.sets().stream()
                            .map(
                                    set ->
                                            set.name().text()
                                                    + set.alias()
                                                            .map(alias -> alias.target().text()))
                            .toList(),
                    zone.simulation(),
                    zone.annotations(),
                    zone.besides().indent());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsWrittenIsReadAgain(long seed) {
        var chance = new Random(seed);
        var zones = new RandomZones(chance);
        int sets = 0;
        for (int i = 0; i < 400; i++) {
            Zone zone = zones.zone();
            sets += zone.size();
            String text = JsonFiles.write(zone);
            Parsed.Usable parsed = JsonFiles.usable(text);

            assertEquals(List.of(), parsed.problems(), text);
            assertEquals(Said.by(zone), Said.by(parsed.zone()), text);
            assertEquals(text, JsonFiles.write(parsed.zone()), "saving twice");
        }
        assertNotEquals(0, sets);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void damageHasOnlyDeclaredOutcomes(long seed) throws IOException {
        var chance = new Random(seed);
        byte[] whole = JsonFiles.resource("zone.json").getBytes(StandardCharsets.UTF_8);
        var damage = Damage.of(chance, List.of(whole), List.of("\"TTL\":5,", "{\"Name\":1}"));
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (int i = 0; i < 700; i++) {
            Parsed parsed = Bearing.read(JsonFiles.CODEC, damage.next(), Optional.empty());
            counts.merge(Outcome.of(parsed), 1, Integer::sum);
            if (parsed instanceof Parsed.Usable usable) {
                String once = JsonFiles.write(usable.zone());
                assertEquals(once, JsonFiles.write(JsonFiles.usable(once).zone()));
            }
        }
        assertEquals(true, counts.containsKey(Outcome.USABLE), counts::toString);
        assertEquals(true, counts.containsKey(Outcome.UNUSABLE), counts::toString);
    }

    private enum Outcome {
        USABLE,
        NEEDS_ORIGIN,
        UNUSABLE;

        static Outcome of(Parsed parsed) {
            return switch (parsed) {
                case Parsed.Usable _ -> USABLE;
                case Parsed.NeedsOrigin _ -> NEEDS_ORIGIN;
                case Parsed.Unusable _ -> UNUSABLE;
            };
        }
    }

    @Test
    void aLargeZoneIsReadAndWritten() {
        var text = new StringBuilder("{\"ResourceRecordSets\": [");
        for (int i = 0; i < 20_000; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"Name\": \"h")
                    .append(i)
                    .append(".example.com.\", \"Type\": \"A\", \"TTL\": 60, ")
                    .append("\"ResourceRecords\": [{\"Value\": \"192.0.2.1\"}]}");
        }
        text.append("], \"HostedZone\": {\"Name\": \"example.com.\"}}");

        Zone zone = JsonFiles.usable(text.toString()).zone();

        assertEquals(20_000, zone.size());
        assertEquals(20_000, JsonFiles.usable(JsonFiles.write(zone)).zone().size());
    }
}
