package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.Zones;
import org.zonewright.analysis.plan.merge.Conflict;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.gui.Desk;
import org.zonewright.gui.control.Look;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class MergeWindowTest {

    private Path folder;
    private Workspace workspace;
    private TestPrompts prompts;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        folder = Files.createTempDirectory("zonewright-test");
        workspace = Workspace.in(folder.resolve("state"), Shells.CLOCK);
        prompts = new TestPrompts(folder);
        shell = Shells.of(workspace, prompts, new Look(), () -> {});
        stage.setScene(new Scene(shell.root(), 1000, 800));
        stage.show();
    }

    @Stop
    void close() throws IOException {
        workspace.close();
    }

    private void fire(FxRobot robot, String command) {
        robot.interact(() -> shell.commands().get(command).fire());
    }

    private static RecordSet set(String line) {
        return Zones.set("example.com.", line);
    }

    private Zone base(FxRobot robot) throws TimeoutException {
        openSample(robot);
        return zone();
    }

    private void theirs(Zone theirs) throws IOException {
        var text = new StringBuilder();
        new Route53Json().write(theirs, text);
        Files.writeString(folder.resolve("open.json"), text);
    }

    private void mine(FxRobot robot, Edit edit) {
        robot.interact(() -> desk().apply(edit, Phrase.of("edit.opened")));
    }

    @Test
    void whatOthersChangedIsTakenAndBecomesTheBase(FxRobot robot) throws Exception {
        Zone base = base(robot);
        theirs(base.with(set("theirs A 192.0.2.7")));
        mine(robot, new Edit.Put(set("mine A 192.0.2.8")));
        fire(robot, "merge");
        waitFor(() -> zone().find(set("theirs A 192.0.2.7").key()).isPresent());

        assertTrue(zone().find(set("mine A 192.0.2.8").key()).isPresent());
        assertEquals(1, desk().history().get().diff().size(), "only mine is still to be sent");
        fire(robot, "undo");
        assertTrue(zone().find(set("theirs A 192.0.2.7").key()).isEmpty(), "one step");
        assertEquals(1, desk().history().get().diff().size());
    }

    @Test
    void conflictsWaitUntilEachIsDecided(FxRobot robot) throws Exception {
        Zone base = base(robot);
        theirs(base.with(set("vpn2 A 192.0.2.7")).with(set("vpn3 A 192.0.2.7")));
        mine(robot, new Edit.Put(set("vpn2 A 192.0.2.8")));
        mine(robot, new Edit.Put(set("vpn3 A 192.0.2.8")));
        fire(robot, "merge");
        waitFor(() -> robot.lookup("#merge-rows").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(robot.lookup("#dialog-apply").query().isDisabled());
        TableView<ChoiceTable.Item<Conflict, Conflict.Choice>> rows =
                robot.lookup("#merge-rows").queryTableView();
        for (Conflict.Choice choice : List.of(Conflict.Choice.MINE, Conflict.Choice.BASE)) {
            robot.interact(() -> rows.getItems().getFirst().choice().set(choice));
            assertTrue(robot.lookup("#dialog-apply").query().isDisabled(), "one is left");
        }
        assertEquals(
                List.of("192.0.2.8"),
                zone().find(set("vpn2 A 192.0.2.8").key()).orElseThrow().values());
        robot.interact(() -> robot.lookup("#merge-all-theirs").queryAs(Button.class).fire());
        robot.interact(() -> robot.lookup("#dialog-apply").queryAs(Button.class).fire());
        assertEquals(
                List.of("192.0.2.7"),
                zone().find(set("vpn2 A 192.0.2.8").key()).orElseThrow().values());
        assertTrue(desk().history().get().diff().isEmpty());
    }

    @Test
    void whatWasTakenBackSinceTheSaveStaysSoWhenOthersWriteTheFile(FxRobot robot) throws Exception {
        RecordSet first = set("x 60 A 192.0.2.1");
        Zone opened = Zones.hosted("example.com.", "x 60 A 192.0.2.1\ny 60 A 192.0.2.1");
        theirs(opened);
        fire(robot, "open");
        waitFor(() -> shell.model().currentDesk().isPresent());
        mine(robot, new Edit.Put(set("x 60 A 192.0.2.2")));
        fire(robot, "save");
        waitFor(() -> !desk().history().get().isDirty());
        mine(robot, new Edit.Put(first));
        RecordSet others = set("y 60 A 192.0.2.9");
        theirs(opened.with(set("x 60 A 192.0.2.2")).with(others));
        robot.interact(
                () -> shell.controller().reloadOrAsk(shell.model().currentDesk().orElseThrow()));
        robot.interact(() -> robot.lookup("#dialog-merge").queryAs(Button.class).fire());
        waitFor(() -> zone().find(others.key()).equals(Optional.of(others)));

        assertEquals(Optional.of(first), zone().find(first.key()));
        assertTrue(desk().history().get().diff().isEmpty(), "nothing of mine is left to be sent");
    }

    private void openSample(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell.commands().get("open-sample").fire());
        waitFor(() -> shell.model().currentDesk().isPresent());
    }

    private Desk desk() {
        return shell.model().currentDesk().orElseThrow().desk();
    }

    private Zone zone() {
        return desk().document().zone();
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
