package org.zonewright.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class ChangePlanTest {

    private static ChangePlan plan(String base, String draft) {
        return ChangePlan.of(
                ZoneDiff.between(
                        Zones.hosted("example.com.", base), Zones.hosted("example.com.", draft)));
    }

    private static ChangeBatch only(Course course) {
        assertEquals(1, course.batches().size());
        assertEquals(List.of(), course.remarks());
        return course.batches().getFirst();
    }

    private static List<String> words(Course course) {
        return only(course).items().stream()
                .map(
                        item ->
                                item.action()
                                        + " "
                                        + item.set().name().labels().getFirst()
                                        + " "
                                        + item.set().type())
                .toList();
    }

    @Test
    void whatGoesComesFirstAndAliasesComeLast() {
        ChangePlan plan =
                plan(
                        """
                        old     CNAME  example.net.
                        keep    60 A   192.0.2.1
                        """,
                        """
                        keep    60 A   192.0.2.2
                        aaa     ALIAS A  old.example.com.
                        old     60 A   192.0.2.3
                        """);

        assertEquals(
                List.of("DELETE old CNAME", "UPSERT keep A", "CREATE old A", "CREATE aaa A"),
                words(plan.apply()));
        assertEquals(
                List.of("DELETE aaa A", "DELETE old A", "UPSERT keep A", "CREATE old CNAME"),
                words(plan.rollback()));
    }

    @Test
    void anAliasComesBehindTheAliasItPointsTo() {
        String chain =
                """
                a  ALIAS A b.example.com.
                b  ALIAS A c.example.com.
                c  ALIAS A d.example.com.
                d  60 A    192.0.2.1
                """;

        assertEquals(
                List.of("CREATE d A", "CREATE c A", "CREATE b A", "CREATE a A"),
                words(plan("", chain).apply()));
        assertEquals(
                List.of("DELETE a A", "DELETE b A", "DELETE c A", "DELETE d A"),
                words(plan(chain, "").apply()));
    }

    private static List<List<String>> batches(Course course) {
        return course.batches().stream()
                .map(batch -> words(new Course(List.of(batch), List.of())))
                .toList();
    }

    @Test
    void ofALoopThatIsWhollyNewOneIsAPlaceholderFirst() {
        ChangePlan plan =
                plan(
                        "",
                        """
                        a  ALIAS A b.example.com.
                        b  ALIAS A a.example.com.
                        c  ALIAS A a.example.com.
                        z  60 A    192.0.2.1
                        """);

        assertEquals(
                List.of(
                        List.of("CREATE b A", "CREATE z A", "CREATE a A", "CREATE c A"),
                        List.of("UPSERT b A")),
                batches(plan.apply()));
        assertEquals(
                List.of("192.0.2.1"),
                plan.apply().batches().getFirst().items().getFirst().set().values());
        assertEquals(
                List.of("plan.remark.placeholder"),
                plan.apply().remarks().stream().map(Phrase::key).toList());
        assertEquals(1, plan.rollback().batches().size());
    }

    @Test
    void aLoopInWhichOneGroupHasDataOfItsOwnNeedsNoPlaceholder() {
        assertEquals(
                List.of("CREATE z A", "CREATE b A", "CREATE z A"),
                words(
                        plan(
                                        "",
                                        """
                                        b  ALIAS A z.example.com.
                                        z  ALIAS A b.example.com. ; weighted 1 id=x
                                        z  60 A 192.0.2.1 ; weighted 1 id=y
                                        """)
                                .apply()));
    }

    @Test
    void aLoopOfWhichOneIsThereIsCutInTime() {
        assertEquals(
                List.of(List.of("CREATE a A"), List.of("UPSERT b A")),
                batches(
                        plan(
                                        "b 60 A 192.0.2.9",
                                        "a ALIAS A b.example.com.\nb ALIAS A a.example.com.")
                                .apply()));
    }

    @Test
    void aChangeOfKeyIsADeleteAndACreate() {
        assertEquals(
                List.of("DELETE www A", "CREATE www A"),
                words(
                        plan("www 60 A 192.0.2.1", "www 60 A 192.0.2.1 ; weighted 10 id=blue")
                                .apply()));
    }

    @Test
    void aDeleteRepeatsTheBaseJustAsItIs() {
        RecordSet stored = Zones.set("example.com.", "WWW 60 A 192.0.2.2 | 192.0.2.1");
        Zone base = Zones.hosted("example.com.", "").with(stored);
        ChangePlan plan = ChangePlan.of(ZoneDiff.between(base, base.without(stored.key())));

        assertEquals(stored, only(plan.apply()).items().getFirst().set());
        assertEquals("WWW.example.com.", stored.name().text());
    }

    @Test
    void trafficPolicyRecordsAndTheVitalSetsAreNeverTouched() {
        Zone base = Zones.hosted("example.com.", "old POLICY A 7b3d4f2a-1111-2222-3333-4444");
        ChangePlan plan =
                ChangePlan.of(ZoneDiff.between(base, Zones.of("example.com.", "www A 192.0.2.1")));

        assertEquals(List.of("CREATE www A"), words(plan.apply()));
        assertEquals(
                List.of("plan.vital", "plan.vital", "plan.traffic-policy"),
                plan.leftOut().stream().map(left -> left.why().key()).toList());
    }

    @Test
    void anUpsertCountsTwiceAndAnAliasIsOneElement() {
        ChangePlan plan =
                plan(
                        "www 60 A 192.0.2.1",
                        """
                        www 60 A 192.0.2.1 | 192.0.2.22
                        app ALIAS A www.example.com.
                        """);

        assertEquals(2 * 2 + 1, only(plan.apply()).elements());
        assertEquals(
                2 * ("192.0.2.1".length() + "192.0.2.22".length()),
                only(plan.apply()).characters());
    }

    @Test
    void aBatchIsWithinTheLimitsUpToAThousandElements() {
        List<ChangeBatch.Item> items =
                new ArrayList<>(
                        IntStream.range(0, 1000)
                                .mapToObj(i -> RecordSet.simple("h" + i, RecordType.A, 60, "x"))
                                .map(set -> new ChangeBatch.Item(Action.CREATE, set))
                                .toList());

        assertTrue(new ChangeBatch(items).isWithinLimits());
        items.add(items.getFirst());
        assertFalse(new ChangeBatch(items).isWithinLimits());
    }

    @Test
    void theRollbackLeadsBackToTheBase() {
        Zone base =
                Zones.hosted(
                        "example.com.",
                        """
                        www  60 A 192.0.2.1
                        old  60 A 192.0.2.2
                        api  60 A 192.0.2.3 ; weighted 10 id=blue
                        """);
        Zone draft =
                Zones.hosted(
                        "example.com.",
                        """
                        www  ALIAS A api.example.com.
                        new  60 A 192.0.2.2
                        api  60 A 192.0.2.3 ; weighted 20 id=blue
                        """);
        ChangePlan plan = ChangePlan.of(ZoneDiff.between(base, draft));

        assertTrue(same(draft, replay(base, only(plan.apply()))));
        assertTrue(same(base, replay(draft, only(plan.rollback()))));
    }

    private static Zone replay(Zone zone, ChangeBatch batch) {
        Zone result = zone;
        for (ChangeBatch.Item item : batch.items()) {
            boolean there = result.find(item.set().key()).isPresent();
            assertEquals(item.action() != Action.CREATE, there, () -> item + " on " + zone);
            result =
                    item.action() == Action.DELETE
                            ? result.without(item.set().key())
                            : result.with(item.set());
        }
        return result;
    }

    private static boolean same(Zone one, Zone other) {
        return one.size() == other.size()
                && one.sets().stream()
                        .allMatch(
                                set ->
                                        other.find(set.key())
                                                .filter(found -> Sameness.same(set, found))
                                                .isPresent());
    }
}
