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
import org.zonewright.analysis.plan.Course;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the program plans, Route 53 takes.
class PreflightPropertyTest {

    private static final int ROUNDS = 60;

    private static final Preflight PREFLIGHT = new Preflight(new AliasServices(), new Geography());

    /// What the plans of a test were like: a test of nothing holds.
    private final Tally tally = new Tally();

    private static final class Tally {
        int changes;
        int batches;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theWayFromOneSoundZoneToAnotherIsTakenAndLeadsThere(long seed) throws IOException {
        var chance = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            Zone from = legal(new SoundZones(chance).zone());
            Zone to = legal(new SoundZones(chance).zone()).withInfo(from.info());
            thereAndBack(from, to, seed + "/" + i);
        }
        assertTrue(tally.changes > 10 * ROUNDS, "only " + tally.changes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void namesThatBecomeSomethingElseChangeInOneRequest(long seed) throws IOException {
        var chance = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            var zones = new CrowdedZones(chance, 6, 4);
            thereAndBack(zones.zone(60), zones.zone(60), seed + "/" + i);
        }
        assertTrue(tally.changes > 20 * ROUNDS, "only " + tally.changes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aliasesThatLeadToEachOtherAreTakenToo(long seed) throws IOException {
        var chance = new Random(seed);
        for (int i = 0; i < 10 * ROUNDS; i++) {
            thereAndBack(tangle(chance), tangle(chance), seed + "/" + i);
        }
        assertTrue(tally.changes > 20 * ROUNDS, "only " + tally.changes);
    }

    /// Some names, each with an address or an alias of another one, with no heed to loops.
    private static Zone tangle(Random chance) {
        List<String> names =
                List.of("a", "b", "c", "d", "e", "f").subList(0, 2 + chance.nextInt(5));
        var lines = new ArrayList<String>();
        for (String name : names) {
            String other = names.get(chance.nextInt(names.size()));
            lines.add(
                    other.equals(name)
                            ? name + " 60 A 192.0.2." + (1 + chance.nextInt(9))
                            : name + " ALIAS A " + other + ".example.com.");
        }
        return Zones.hosted("example.com.", String.join("\n", lines));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void largeZonesNeedFewRequestsAndStayLegalBetweenThem(long seed) throws IOException {
        var chance = new Random(seed);
        for (int i = 0; i < 4; i++) {
            var zones = new CrowdedZones(chance, 60, 400);
            thereAndBack(zones.zone(200), zones.zone(200), seed + "/" + i);
        }
        assertTrue(tally.batches > 40, "only " + tally.batches);
    }

    private void thereAndBack(Zone from, Zone to, String which) throws IOException {
        ChangePlan plan = ChangePlan.of(ZoneDiff.between(from, to));

        assertEquals(List.of(), plan.leftOut(), which);
        Zone there = follow(from, plan.apply(), which);
        assertEquals(stored(to), stored(there), which);
        Zone back = follow(there, plan.rollback(), which + " back");
        assertEquals(stored(from), stored(back), which + " back");
    }

    /// Written, read and judged.
    private Zone follow(Zone zone, Course course, String which) throws IOException {
        var requests = new ArrayList<Request>();
        for (ChangeBatch batch : course.batches()) {
            assertTrue(batch.isWithinLimits(), which);
            requests.add(request(batch));
        }
        List<Verdict> verdicts = PREFLIGHT.judge(zone, requests);
        verdicts.forEach(verdict -> assertEquals("ok", Batches.said(verdict), which));
        assertEquals(requests.size(), verdicts.size());
        String notes = verdicts.stream().map(Batches::notes).collect(Collectors.joining());
        boolean isOwned =
                course.remarks().stream().anyMatch(remark -> remark.key().endsWith(".gap"));
        assertTrue(isOwned || !notes.contains("batch-gap"), which + notes);
        count(course, which);
        return verdicts.isEmpty()
                ? zone
                : assertInstanceOf(Verdict.Accepted.class, verdicts.getLast()).zone();
    }

    private static Request request(ChangeBatch batch) throws IOException {
        var text = new StringBuilder();
        ChangeBatchJson.write(batch, text);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return assertInstanceOf(RequestReader.Outcome.Read.class, RequestReader.read(bytes, ""))
                .request();
    }

    /// First fit decreasing needs at most 11/9 of the fewest batches.
    private void count(Course course, String which) {
        tally.changes += course.size();
        tally.batches += course.batches().size();
        long elements = course.batches().stream().mapToLong(ChangeBatch::elements).sum();
        long characters = course.batches().stream().mapToLong(ChangeBatch::characters).sum();
        double fewest = Math.max(elements / 1000.0, characters / 32000.0);
        assertTrue(course.batches().size() <= 11 * Math.ceil(fewest) / 9 + 1, which + " " + fewest);
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
