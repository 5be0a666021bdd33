package org.zonewright.gui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.Expectation.Expected;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document;
import org.zonewright.session.Job;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

class SavedControllerTest {

    private static final Phrase EDIT = Phrase.of("edit.opened");

    private static final String WWW =
            """
            {"name": "www", "qname": "www.example.com.", "qtype": "A", "mine": 1,
             "expect": {"answer": ["192.0.2.1"]}}
            """;

    private final Document document = document("[" + WWW + ", {\"name\": \"broken\"}]");
    private final Desk desk = new Desk(document);
    private final SavedController saved =
            new SavedController(desk, World.ofAws(), SavedControllerTest::inPlace);
    private final QueryController asking =
            new QueryController(desk, World.ofAws(), saved, SavedControllerTest::inPlace);

    private static Document document(String expectations) {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        www  300 A 192.0.2.1
                        api  60 A 192.0.2.11 ; weighted 60 id=blue
                        api  60 A 192.0.2.12 ; weighted 30 id=green hc=api-green
                        """);
        return new Document(
                new Edit.SetMember("Expectations", Optional.of(expectations)).applyTo(zone),
                _ -> {},
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static Runnable inPlace(Job<Runnable> job, Consumer<Throwable> whenFailed) {
        try {
            job.run(Job.Progress.SILENT).run();
        } catch (Exception e) {
            whenFailed.accept(e);
        }
        return () -> {};
    }

    private SavedRow row(int index) {
        return saved.model().rows().get(index);
    }

    private void putWww(String address) {
        document.apply(
                new Edit.Put(RecordSet.simple("www.example.com", RecordType.A, 300, address)),
                EDIT);
    }

    @Test
    void whatTheFileHoldsIsAskedAtOnceAndWhatCannotBeReadIsShown() {
        assertEquals(SavedRow.State.PASSED, row(0).state());
        assertEquals(SavedRow.State.BROKEN, row(1).state());
        assertEquals(1, saved.model().passed().get());
        assertEquals(1, desk.failing().get());
    }

    @Test
    void anEditThatTurnsOneRedMarksItUntilItIsLookedAtOrUndone() {
        putWww("192.0.2.2");

        assertEquals(SavedRow.State.FAILED, row(0).state());
        assertTrue(row(0).turnedRed());
        assertEquals("resolve.expected.data", row(0).details().getFirst().key());
        assertEquals(2, desk.failing().get());

        asking.open(row(0));

        assertFalse(row(0).turnedRed());
        assertEquals("www", asking.model().name().get());

        document.undo();

        assertEquals(SavedRow.State.PASSED, row(0).state());
        assertEquals(1, desk.failing().get());
    }

    @Test
    void theQuestionShownIsSavedWithAllItsAnswersAndUndone() {
        asking.model().name().set("api");
        asking.model().type().set("A");

        asking.save();

        Expectation added = row(2).expectation().orElseThrow();
        assertEquals("api", added.name());
        assertEquals(
                Set.of(List.of("192.0.2.11"), List.of("192.0.2.12")),
                Set.copyOf(added.expected().oneOf().orElseThrow()));
        assertEquals(SavedRow.State.PASSED, row(2).state());
        assertEquals("edit.expectation-add", desk.history().get().current().name().key());

        document.undo();

        assertEquals(2, saved.model().rows().size());
    }

    @Test
    void aChangeKeepsWhatNobodyKnows() {
        Expectation before = row(0).expectation().orElseThrow();

        saved.change(row(0), new Expectation("web", before.question(), Expected.ANYTHING));

        assertEquals("web", row(0).saved().name());
        assertTrue(row(0).saved().json().contains("\"mine\":1"), row(0).saved().json());
        assertEquals(SavedRow.State.BROKEN, row(1).state());
    }

    @Test
    void theAnswerShownTakesThePlaceOfTheOneExpected() {
        putWww("192.0.2.2");
        asking.open(row(0));

        asking.takePresent(row(0));

        assertEquals(
                Optional.of(List.of("192.0.2.2")),
                row(0).expectation().orElseThrow().expected().answer());
        assertEquals(SavedRow.State.PASSED, row(0).state());
    }

    @Test
    void theLastThatIsDeletedTakesTheMemberWithIt() {
        saved.delete(row(0));
        saved.delete(row(0));

        assertEquals(List.of(), saved.model().rows());
        assertEquals(Optional.empty(), document.zone().besides().member("Expectations"));
        assertEquals(0, desk.failing().get());
    }

    @Test
    void aSavedQuestionBringsItsPlaceAndWhatFails() {
        var other =
                new SavedController(
                        new Desk(
                                document(
                                        """
                                        [{"qname": "api.example.com.", "qtype": "A", "seed": 3,
                                          "client": {"region": "eu-central-1"},
                                          "unhealthy": ["api-green"], "expect": {}}]
                                        """)),
                        World.ofAws(),
                        SavedControllerTest::inPlace);

        asking.open(other.model().rows().getFirst());

        assertEquals("Frankfurt", asking.model().place().get().name());
        assertEquals(Set.of("api-green"), asking.model().unhealthy().get());
        assertEquals("3", asking.model().seed().get());
        assertEquals(
                List.of("192.0.2.11"),
                asking.model().reply().get().orElseThrow().draft().answer().stream()
                        .map(record -> record.rdata())
                        .toList());

        asking.letBe("api-green");

        assertEquals(2, asking.model().shares().size());
    }

    @Test
    void theWorldIsAskedWhenSomebodyLooks() {
        asking.model().name().set("www");
        asking.ask();

        assertEquals(WorldRow.FAR_APART.size(), asking.model().world().size());

        asking.model().scope().set(QueryModel.Scope.WORLD);

        assertTrue(asking.model().world().size() > 200);
        assertEquals("192.0.2.1", asking.model().world().getFirst().draft());
    }

    @Test
    void whatWasAskedCanBeAskedAgainOnce() {
        for (String name : List.of("www", "api", "www")) {
            asking.model().name().set(name);
            asking.ask();
        }

        assertEquals(
                List.of("www", "api"), asking.model().past().stream().map(Past::name).toList());

        asking.askAgain(asking.model().past().get(1));

        assertEquals("api", asking.model().name().get());
    }
}
