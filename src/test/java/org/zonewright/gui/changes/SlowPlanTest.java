package org.zonewright.gui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.Zones;
import org.zonewright.gui.Backgrounds;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
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
import java.util.function.Consumer;

/// What can be done with a plan while it is being made.
class SlowPlanTest {

    @TempDir Path folder;

    private final Document document =
            new Document(
                    Zones.hosted("example.com.", "www 300 A 192.0.2.1\nmx2 300 A 198.51.100.26"),
                    _ -> {},
                    Clock.systemUTC());
    private final Desk desk = new Desk(document);
    private final Backgrounds.Later differ = new Backgrounds.Later();
    private final Backgrounds.Later planner = new Backgrounds.Later();
    private final List<Throwable> mishaps = new ArrayList<>();
    private int asked;
    private final ChangesController changes =
            new ChangesController(
                    desk, Plans.comparing(document.zone(), Optional.empty(), differ, mishaps::add));
    private final PlanController controller =
            new PlanController(
                    desk, changes.model(), Plans.tools(this::choose, planner, mishaps::add));
    private final PlanModel model = controller.model();

    private void choose(Consumer<Path> chosen) {
        asked++;
        chosen.accept(folder);
    }

    private void put(String line) {
        document.apply(new Edit.Put(Zones.set("example.com.", line)), Phrase.of("edit.opened"));
    }

    /// Has a plan that is made, in the view.
    private void plan() {
        desk.view().set(View.CHANGES);
        put("mx2 300 A 198.51.100.27");
        finish();
    }

    private void finish() {
        differ.run();
        planner.run();
    }

    private String rollback() throws IOException {
        return Files.readString(folder.resolve("rollback-001.json"));
    }

    @Test
    void bothExportsWaitForTheNewestPlan() throws IOException {
        plan();
        put("www 300 A 192.0.2.2");
        controller.exportRollback();
        assertEquals(0, asked);
        finish();
        assertEquals(1, asked);
        planner.run();
        assertTrue(rollback().contains("www.example.com."));

        put("new 300 A 192.0.2.2");
        controller.exportPlan();
        differ.run();
        assertEquals(1, asked);
        planner.run();
        planner.run();
        assertEquals(2, asked);
        assertTrue(rollback().contains("new.example.com."));
    }

    @Test
    void nothingIsAskedForOverAnotherView() {
        plan();
        put("www 300 A 192.0.2.2");
        controller.exportPlan();
        desk.view().set(View.TABLE);

        assertFalse(model.busy().get());
        finish();
        assertEquals(0, asked);
        desk.view().set(View.CHANGES);
        assertTrue(model.busy().get());
        finish();
        assertEquals(0, asked);
        assertFalse(model.busy().get());
        assertTrue(model.json().get().contains("192.0.2.2"));
    }

    @Test
    void leavingWhileItIsPlannedEndsThatToo() {
        plan();
        put("www 300 A 192.0.2.2");
        differ.run();
        controller.exportRollback();
        desk.view().set(View.TABLE);

        assertFalse(model.busy().get());
        finish();
        assertEquals(0, asked);
    }

    @Test
    void aPlanThatFailedIsNoPlanAndExportsNothing() {
        plan();
        put("www 300 A 192.0.2.2");
        controller.exportPlan();
        differ.run();
        planner.fail();

        assertEquals(1, mishaps.size());
        assertFalse(model.busy().get());
        assertTrue(model.review().get().isEmpty(), "the older one is not of now");
        put("www 300 A 192.0.2.3");
        finish();
        assertTrue(model.review().get().isPresent());
        assertEquals(0, asked);
    }

    @Test
    void changesThatCannotBeFoundOutAreNotPlanned() {
        plan();
        put("www 300 A 192.0.2.2");
        controller.exportPlan();
        differ.fail();

        assertEquals(1, mishaps.size());
        assertFalse(model.busy().get());
        assertTrue(model.review().get().isEmpty());
        put("www 300 A 192.0.2.3");
        finish();
        assertEquals(0, asked);
        assertTrue(model.isReady());
    }

    @Test
    void bothHalvesOfARenameAreLeftOutByOnePlan() {
        desk.view().set(View.CHANGES);
        document.apply(
                new Edit.Batch(
                        List.of(
                                new Edit.Remove(Zones.set("example.com.", "mx2 A 1").key()),
                                new Edit.Put(
                                        Zones.set("example.com.", "mx3 300 A 198.51.100.26")))),
                Phrase.of("edit.opened"));
        finish();
        changes.toggle(changes.model().rows().getFirst());

        assertEquals(1, planner.waiting());
        assertEquals(0, planner.cancelled());
    }
}
