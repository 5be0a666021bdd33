package org.zonewright.gui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Asked;
import org.zonewright.gui.Desk;
import org.zonewright.gui.HealthRow;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.gui.View;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.session.Document;
import org.zonewright.session.Job;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class QueryControllerTest {

    private static final Phrase EDIT = Phrase.of("edit.opened");

    private final Document document =
            new Document(
                    Zones.hosted(
                            "example.com.",
                            """
                            www  300 A 192.0.2.1
                            api  60 A 192.0.2.11 ; weighted 60 id=blue
                            api  60 A 192.0.2.12 ; weighted 30 id=green hc=api-green
                            api  60 A 192.0.2.13 ; weighted 10 id=canary
                            old  300 CNAME www.example.com.
                            lb   ALIAS A web-1.eu-west-1.elb.amazonaws.com. zone=Z32O12XQLNTSW2
                            """),
                    _ -> {},
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Desk desk = new Desk(document);
    private int asked;
    private final QueryController controller =
            new QueryController(
                    desk,
                    World.ofAws(),
                    new SavedController(desk, World.ofAws(), this::unasked),
                    this::inPlace);
    private final QueryModel model = controller.model();

    private Runnable unasked(Job<Runnable> job, Consumer<Throwable> whenFailed) {
        try {
            job.run(Job.Progress.SILENT).run();
        } catch (Exception e) {
            whenFailed.accept(e);
        }
        return () -> {};
    }

    private Runnable inPlace(Job<Runnable> job, Consumer<Throwable> whenFailed) {
        asked++;
        try {
            job.run(Job.Progress.SILENT).run();
        } catch (Exception e) {
            whenFailed.accept(e);
        }
        return () -> {};
    }

    private void ask(String name, String type) {
        model.name().set(name);
        model.type().set(type);
        controller.ask();
    }

    @Test
    void aSwitchLeavesTheTargetOfACnameToTheClient() {
        ask("old", "A");
        assertEquals(2, reply().draft().answer().size());

        model.cnameOnly().set(true);

        assertEquals(2, asked);
        assertEquals(1, reply().draft().answer().size());
    }

    private List<String> draftLines() {
        return model.lines().stream().flatMap(pair -> pair.draft().stream()).toList();
    }

    private Reply reply() {
        return model.reply().get().orElseThrow();
    }

    @Test
    void aRelativeNameIsAskedAndItsAnswerShownAsDigPrintsIt() {
        ask("www", "A");

        assertTrue(
                draftLines().contains("www.example.com.        300     IN      A       192.0.2.1"),
                () -> String.join("\n", draftLines()));
        assertEquals(Rcode.NOERROR, reply().draft().rcode());
        assertFalse(reply().differs());
    }

    @Test
    void anIllegalNameIsMarkedAndNotAsked() {
        ask("x..y", "A");

        assertEquals(0, asked);
        assertEquals("query.problem.name", model.nameProblem().get().orElseThrow().key());

        ask("www", "A");

        assertEquals(Optional.empty(), model.nameProblem().get());
    }

    @Test
    void aSeedThatIsNoNumberAndASubnetThatIsNoneAreMarked() {
        model.seed().set("seven");
        model.subnet().set("203.0.113.0/33");
        ask("www", "A");

        assertEquals(0, asked);
        assertTrue(model.seedProblem().get().isPresent());
        assertTrue(model.subnetProblem().get().isPresent());
    }

    @Test
    void anEditAsksAgainAndShowsBothAnswers() {
        desk.view().set(View.QUERY);
        ask("www", "A");
        document.apply(
                new Edit.Put(RecordSet.simple("www.example.com", RecordType.A, 300, "192.0.2.2")),
                EDIT);

        assertTrue(reply().differs());
        assertEquals(
                List.of(
                        new LinePair(
                                Optional.of(
                                        "www.example.com.        300     IN      A      "
                                                + " 192.0.2.1"),
                                Optional.of(
                                        "www.example.com.        300     IN      A      "
                                                + " 192.0.2.2"))),
                model.lines().stream().filter(LinePair::differs).toList());
        assertEquals(1, model.changes().get());
    }

    @Test
    void anEditBehindAnotherViewAsksWhenThisOneIsSeen() {
        ask("www", "A");
        document.apply(
                new Edit.Remove(RecordSet.Key.simple("www.example.com", RecordType.A)), EDIT);

        assertEquals(1, asked);

        desk.view().set(View.QUERY);

        assertEquals(2, asked);
        assertEquals(Rcode.NXDOMAIN, reply().draft().rcode());
    }

    @Test
    void aFailingCheckIsKeptInTheZoneAndUndone() {
        desk.view().set(View.QUERY);
        ask("api", "A");
        controller.listHealth();
        var check =
                model.health().stream()
                        .filter(row -> row.label().equals("api-green"))
                        .findFirst()
                        .orElseThrow();

        controller.toggle(check);

        assertEquals(new HealthTally(1, List.of("api-green"), List.of()), model.tally().get());
        assertEquals(
                List.of("blue 6/7", "canary 1/7"),
                model.shares().stream().map(row -> row.label() + " " + row.draft()).toList());
        assertEquals("edit.simulate-failing", desk.history().get().current().name().key());

        document.undo();

        assertTrue(model.tally().get().isAllWell());
        assertEquals(3, model.shares().size());
    }

    @Test
    void addressesOfATargetAreToldAndAnswered() {
        desk.view().set(View.QUERY);
        ask("lb", "A");
        assertTrue(reply().draft().simulated());
        controller.listHealth();
        var target =
                model.health().stream()
                        .filter(HealthRow.Target.class::isInstance)
                        .map(HealthRow.Target.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertTrue(controller.addressProblem("203.0.113.5, x").isPresent());
        controller.setAddresses(target, "203.0.113.5, 203.0.113.6");

        assertFalse(reply().draft().simulated());
        assertEquals(2, reply().draft().answer().size());
        assertEquals(
                reply().draft().answer(),
                reply().base().answer(),
                "what the world is told holds for both sides");
    }

    @Test
    void anotherViewsQuestionIsAskedAndTakenFromTheDesk() {
        desk.asked().set(Optional.of(new Asked("www", "AAAA")));

        assertEquals("AAAA", model.type().get());
        assertEquals(Rcode.NOERROR, reply().draft().rcode());
        assertEquals(Optional.empty(), desk.asked().get());
    }

    @Test
    void stepsLeadToTheirRecordsAndLosersCanBeLeftOut() {
        model.seed().set("7");
        ask("api", "A");
        long decisions = model.trace().stream().filter(TraceRow.Decision.class::isInstance).count();
        assertTrue(model.trace().size() > decisions);

        model.losers().set(false);

        assertEquals(decisions, model.trace().size());
        var key =
                new RecordSet.Key(
                        RecordSet.Key.simple("api.example.com", RecordType.A).name(),
                        RecordType.A,
                        "blue");
        controller.select(key);
        assertEquals(Optional.of(key), desk.selected().get());
    }

    @Test
    void aPlaceIsAskedFrom() {
        controller.listPlaces();
        PlaceChoice frankfurt =
                model.places().stream()
                        .filter(place -> place.code().equals("eu-central-1"))
                        .findFirst()
                        .orElseThrow();
        model.place().set(frankfurt);
        ask("www", "A");

        assertTrue(frankfurt.matches("frank"));
        assertEquals(Optional.of("DE"), reply().question().client().country());
        assertEquals(Optional.of("eu-central-1"), reply().question().client().region());
    }
}
