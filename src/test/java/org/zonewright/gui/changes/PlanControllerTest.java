package org.zonewright.gui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.plan.preflight.Note;
import org.zonewright.analysis.plan.review.Guard;
import org.zonewright.analysis.plan.review.Review;
import org.zonewright.gui.Backgrounds;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Notice;
import org.zonewright.gui.View;
import org.zonewright.gui.changes.PlanModel.Shown;
import org.zonewright.gui.changes.PlanModel.Side;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.Document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PlanControllerTest {

    @TempDir Path folder;

    private final Document document =
            new Document(
                    Zones.hosted("example.com.", "www 300 A 192.0.2.1\nmx2 300 A 198.51.100.26"),
                    _ -> {},
                    Clock.systemUTC());
    private final Desk desk = new Desk(document);
    private final ChangesController changes =
            new ChangesController(desk, Plans.comparing(document.zone()));
    private final List<Notice> notices = new ArrayList<>();
    private final PlanController controller =
            new PlanController(desk, changes.model(), Plans.tools(chosen -> chosen.accept(folder)));
    private final PlanModel model = controller.model();

    PlanControllerTest() {
        desk.onNotice(notices::add);
    }

    private void put(String... lines) {
        List<Edit> edits =
                Stream.of(lines)
                        .<Edit>map(line -> new Edit.Put(Zones.set("example.com.", line)))
                        .toList();
        document.apply(new Edit.Batch(edits), Phrase.of("edit.opened"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anUntickedChangeIsLeftOutOfTheBatch() {
        desk.view().set(View.CHANGES);
        put("new A 192.0.2.8", "mx2 300 A 198.51.100.27");
        changes.toggle(changes.model().rows().getLast());

        assertEquals(1, model.course(Side.APPLY).size());
        assertFalse(model.json().get().contains("new.example.com."));
        changes.toggle(changes.model().rows().getLast());
        assertEquals(2, model.course(Side.APPLY).size());
    }

    @Test
    void bothHalvesOfARenameAreLeftOut() {
        desk.view().set(View.CHANGES);
        document.apply(
                new Edit.Batch(
                        List.of(
                                new Edit.Remove(Zones.set("example.com.", "mx2 A 1").key()),
                                new Edit.Put(
                                        Zones.set("example.com.", "mx3 300 A 198.51.100.26")))),
                Phrase.of("edit.opened"));
        assertEquals(2, model.course(Side.APPLY).size());
        changes.toggle(changes.model().rows().getFirst());

        assertTrue(model.review().get().isEmpty());
    }

    @Test
    void anExportThatMayBeOldIsSaidSo() {
        var note =
                new Note(
                        "batch-stale-base",
                        Severity.WARNING,
                        Optional.empty(),
                        Phrase.of("plan.guard.age", 30));
        var old =
                new ChangesController(
                        desk,
                        Plans.comparing(document.zone(), Optional.of(note), Backgrounds.IN_PLACE));
        var planned = new PlanController(desk, old.model(), Plans.tools(_ -> {})).model();
        desk.view().set(View.CHANGES);
        put("mx2 300 A 198.51.100.27");

        assertEquals(
                List.of(note),
                planned.review().get().orElseThrow().guards().stream().map(Guard::note).toList());
        assertTrue(planned.isReady(), "it is for a person to know");
        old.compareWithFile();
        assertEquals(List.of(), planned.review().get().map(Review::guards).orElse(List.of()));
    }

    @Test
    void nothingIsPlannedWhileTheViewIsHidden() {
        put("mx2 300 A 198.51.100.27");

        assertTrue(model.review().get().isEmpty());
        desk.view().set(View.CHANGES);
        assertTrue(model.review().get().isPresent());
        document.undo();
        assertTrue(model.review().get().isEmpty());
    }

    @Test
    void theRollbackIsWrittenBesideTheBatch() throws IOException {
        desk.view().set(View.CHANGES);
        put("mx2 300 A 198.51.100.27");
        controller.exportPlan();

        assertEquals(List.of("apply-001.json", "rollback-001.json", "schedule.ics"), files());
        assertTrue(Files.readString(folder.resolve("apply-001.json")).contains("198.51.100.27"));
        assertTrue(Files.readString(folder.resolve("rollback-001.json")).contains("198.51.100.26"));
        assertEquals("changes.exported", notices.getLast().title().key());
        assertEquals(
                "aws route53 change-resource-record-sets --hosted-zone-id Z08345212MHE1EXAMPLE1"
                        + " --change-batch file://apply-001.json",
                model.command().get());
    }

    @Test
    void severalBatchesAreLookedAtOneByOneAndSentOneAfterAnother() {
        desk.view().set(View.CHANGES);
        put(
                IntStream.range(0, 1500)
                        .mapToObj(n -> "h" + n + " A 192.0.2.1")
                        .toArray(String[]::new));

        assertEquals(2, model.course(Side.APPLY).batches().size());
        String first = model.json().get();
        controller.look(new Shown(Side.APPLY, 1));
        assertFalse(model.json().get().equals(first));
        controller.look(new Shown(Side.APPLY, 2));
        assertEquals(1, model.shown().get().number(), "there are but two");
        controller.look(new Shown(Side.ROLLBACK, 0));
        assertTrue(model.json().get().contains("\"DELETE\""));
        assertEquals(2, model.command().get().lines().count());
        document.undo();
        assertEquals(Shown.FIRST, model.shown().get());
        assertEquals("", model.json().get());
    }

    @Test
    void whatRoute53WouldRefuseIsNotExported() throws IOException {
        desk.view().set(View.CHANGES);
        put("@ CNAME www.example.net.");
        controller.exportPlan();

        assertFalse(model.isReady());
        assertEquals(List.of(), files());
        assertEquals("changes.not-exported.refused", notices.getLast().title().key());
    }

    @Test
    void whatIsGraveWaitsForTheZonesName() throws IOException {
        desk.view().set(View.CHANGES);
        put("@ 60 NS ns-1.awsdns-00.com. | ns-2.example.net.");
        controller.exportPlan();

        assertEquals(List.of(), files());
        model.confirmation().set("example.org");
        assertFalse(model.isReady());
        model.confirmation().set("Example.com");
        controller.exportPlan();
        assertTrue(files().contains("apply-001.json"));
        put("mx2 300 A 198.51.100.27");
        assertFalse(model.isReady(), "another plan is confirmed anew");
    }

    @Test
    void theRollbackAloneIsWrittenToo() throws IOException {
        desk.view().set(View.CHANGES);
        put("mx2 300 A 198.51.100.27");
        controller.exportRollback();

        assertEquals(List.of("rollback-001.json"), files());
    }
}
