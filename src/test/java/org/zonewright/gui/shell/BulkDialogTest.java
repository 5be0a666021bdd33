package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.BulkKind;
import org.zonewright.gui.Desk;
import org.zonewright.gui.control.Look;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.session.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Many record sets at once, from the inspector and by keys.
@ExtendWith(ApplicationExtension.class)
class BulkDialogTest {

    private Workspace workspace;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory("zonewright-test");
        workspace = Workspace.in(folder.resolve("state"), Shells.CLOCK);
        shell = Shells.of(workspace, new TestPrompts(folder), new Look(), () -> {});
        stage.setScene(new Scene(shell.root(), 1000, 800));
        stage.show();
    }

    @Stop
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void aNewTtlIsShownBeforeItIsSetAndIsOneStep(FxRobot robot) throws TimeoutException {
        openSampleAndSelectAll(robot);
        List<Long> before = ttls();

        robot.clickOn("#inspector-ttl-of-all").write("77");
        assertTrue(robot.lookup("#inspector-set-ttl").queryButton().getParent().isVisible());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of(77L), ttls().stream().distinct().toList());
        robot.interact(() -> desk().undo());
        assertEquals(before, ttls());
    }

    @Test
    void searchAndReplaceByKeysAlone(FxRobot robot) throws TimeoutException {
        openSampleAndSelectAll(robot);
        int steps = desk().history().get().steps().size();

        robot.push(KeyCode.CONTROL, KeyCode.H);
        robot.write("203.0.113.").push(KeyCode.TAB).write("198.18.9.");
        Button apply = robot.lookup("#dialog-apply").queryButton();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !apply.isDisabled());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertFalse(robot.lookup("#dialog").tryQuery().isPresent());
        assertEquals(steps + 1, desk().history().get().steps().size());
        assertTrue(values().contains("198.18.9."));
        assertFalse(values().contains("203.0.113."));
    }

    @Test
    void escapeChangesNothing(FxRobot robot) throws TimeoutException {
        openSampleAndSelectAll(robot);
        int steps = desk().history().get().steps().size();

        robot.push(KeyCode.CONTROL, KeyCode.H);
        robot.write("a").push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertFalse(robot.lookup("#dialog").tryQuery().isPresent());
        assertEquals(steps, desk().history().get().steps().size());
    }

    @Test
    void setsAreMovedToAnotherOpenZone(FxRobot robot) throws TimeoutException {
        openSampleAndSelectAll(robot);
        OpenedDesk sample = shell.model().currentDesk().orElseThrow();
        var other = new NewZoneRequest.Public(DomainName.of("example.org."), "");
        robot.interact(
                () -> shell.files().create(other, new ZoneMaker(Shells.CLOCK, new Random(2))));
        Desk there = desk();
        int before = there.document().zone().size();
        robot.interact(() -> shell.model().current().set(sample));
        int here = desk().document().zone().size();

        robot.interact(() -> desk().bulk(BulkKind.CARRY));
        Button apply = robot.lookup("#dialog-apply").queryButton();
        robot.clickOn("#bulk-move");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !apply.isDisabled());
        robot.clickOn("#dialog-apply");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#dialog-delete"); // most of the zone goes, so it asks
        WaitForAsyncUtils.waitForFxEvents();

        int gone = here - desk().document().zone().size();
        assertTrue(gone > 50, () -> "only " + gone);
        assertEquals(before + gone, there.document().zone().size());
        robot.interact(() -> desk().undo());
        assertEquals(here, desk().document().zone().size());
    }

    private Desk desk() {
        return shell.model().currentDesk().orElseThrow().desk();
    }

    private List<Long> ttls() {
        return desk().document().zone().sets().stream()
                .flatMap(
                        set ->
                                set.content() instanceof Content.Values(long ttl, _)
                                        ? Stream.of(ttl)
                                        : Stream.empty())
                .toList();
    }

    private String values() {
        return desk().document().zone().sets().stream()
                .map(set -> String.join(" ", set.values()))
                .toList()
                .toString();
    }

    private void openSampleAndSelectAll(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> shell.commands().get("open-sample").fire());
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> shell.model().currentDesk().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        TableView<?> table = robot.lookup("#records").queryTableView();
        robot.interact(
                () -> {
                    table.requestFocus();
                    table.getSelectionModel().selectAll();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
