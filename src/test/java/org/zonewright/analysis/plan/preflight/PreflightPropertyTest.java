package org.zonewright.analysis.plan.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.Zones;
import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.analysis.plan.ChangePlan;
import org.zonewright.codec.SoundZones;
import org.zonewright.codec.route53.ChangeBatchJson;
import org.zonewright.codec.route53.RequestReader;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/// What the program plans, Route 53 takes.
class PreflightPropertyTest {

    private static final int ROUNDS = 60;

    private static final Preflight PREFLIGHT = new Preflight(new AliasServices(), new Geography());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theWayFromOneSoundZoneToAnotherIsTakenAndLeadsThere(long seed) throws IOException {
        var chance = new Random(seed);
        int changes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Zone from = legal(new SoundZones(chance).zone());
            Zone to = legal(new SoundZones(chance).zone()).withInfo(from.info());
            ChangePlan plan = ChangePlan.of(ZoneDiff.between(from, to));
            changes += plan.apply().items().size();

            Zone there = follow(from, plan.apply(), seed + "/" + i);
            assertEquals(stored(to), stored(there), seed + "/" + i);
            Zone back = follow(there, plan.rollback(), seed + "/" + i + " back");
            assertEquals(stored(from), stored(back), seed + "/" + i + " back");
        }
        assertTrue(changes > 10 * ROUNDS, "only " + changes);
    }

    /// Written, read and judged.
    private static Zone follow(Zone zone, ChangeBatch batch, String which) throws IOException {
        if (batch.items().isEmpty()) {
            return zone;
        }
        var text = new StringBuilder();
        ChangeBatchJson.write(batch, text);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        var read =
                assertInstanceOf(RequestReader.Outcome.Read.class, RequestReader.read(bytes, ""));
        Verdict verdict = PREFLIGHT.judge(zone, read.request());

        assertEquals("ok", Batches.said(verdict), which);
        return assertInstanceOf(Verdict.Accepted.class, verdict).zone();
    }

    /// Those sets of a zone that Route 53 takes one after another, so that all together are legal:
    /// twice over, for aliases that are listed before their targets.
    private static Zone legal(Zone zone) {
        Zone start = Zones.hosted("example.com.", "");
        Zone legal = start.withInfo(start.info().withId(zone.info().id()));
        for (int i = 0; i < 2; i++) {
            for (RecordSet set : zone.sets()) {
                var item = new Item(Action.UPSERT, withUuid(set));
                Request request = Request.of(new ChangeBatch(List.of(item)));
                if (PREFLIGHT.judge(legal, request) instanceof Verdict.Accepted(Zone next, _)) {
                    legal = next;
                }
            }
        }
        return legal;
    }

    private static RecordSet withUuid(RecordSet set) {
        return set.withHealthCheck(
                set.healthCheckId()
                        .map(id -> UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)))
                        .map(UUID::toString));
    }

    private static Map<RecordSet.Key, RecordSet> stored(Zone zone) {
        var sets = new TreeMap<RecordSet.Key, RecordSet>();
        zone.sets().stream().map(Stored::of).forEach(set -> sets.put(set.key(), set));
        return sets;
    }
}
