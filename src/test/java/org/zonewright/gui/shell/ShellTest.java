package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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
import org.zonewright.gui.View;
import org.zonewright.gui.control.Look;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.session.OpenZone;
import org.zonewright.session.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/// The whole window, used as a person would, with dialogs for files answered by the test.
@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private final AtomicBoolean left = new AtomicBoolean();
    private Path folder;
    private TestPrompts prompts;
    private Look look;
    private Workspace workspace;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        folder = Files.createTempDirectory("zonewright-test");
        prompts = new TestPrompts(folder);
        look = new Look();
        workspace = Workspace.in(folder.resolve("state"), Shells.CLOCK);
        shell = Shells.of(workspace, prompts, look, () -> left.set(true));
        stage.setScene(new Scene(shell.root(), 1000, 800));
        stage.show();
    }

    @Stop
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void withoutAZoneThereIsAWelcome(FxRobot robot) {
        assertTrue(robot.lookup("#welcome").tryQuery().isPresent());
        assertFalse(robot.lookup("#toolbar").tryQuery().isPresent());
    }

    @Test
    void everyPartHasItsName(FxRobot robot) throws TimeoutException {
        openSample();
        for (String id :
                List.of(
                        "records",
                        "filter",
                        "inspector",
                        "problems",
                        "undo",
                        "redo",
                        "add-record",
                        "delete-record",
                        "save",
                        "export",
                        "status",
                        "view-table",
                        "view-graph",
                        "view-query",
                        "view-text",
                        "view-changes")) {
            assertNotNull(robot.lookup("#" + id).query(), id);
        }
        go(View.GRAPH);
        assertNotNull(robot.lookup("#graph").query());
        assertNotNull(robot.lookup("#graph-outline").query());
        go(View.QUERY);
        for (String id :
                List.of("query-name", "query-type", "query-run", "query-answer", "query-trace")) {
            assertNotNull(robot.lookup("#" + id).query(), id);
        }
        go(View.CHANGES);
        assertNotNull(robot.lookup("#changes").query());
        fire("palette");
        assertNotNull(robot.lookup("#palette").query());
    }

    @Test
    void theSideBarListsTheZonesOfAWideWindow() throws TimeoutException {
        openSample();
        var scene =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () -> {
                            shell.root().getScene().setRoot(new javafx.scene.Group());
                            var wide = new Scene(shell.root(), 1440, 900);
                            var _ = wide.snapshot(null);
                            return wide;
                        });

        assertNotNull(scene.lookup("#zones"));
    }

    @Test
    void aViewSegmentBringsItsViewToTheFront(FxRobot robot) throws TimeoutException {
        openSample();

        robot.clickOn("#view-query");

        assertEquals(View.QUERY, current().desk().view().get());
    }

    @Test
    void aCellIsEditedByKeyboardUndoneRedoneSavedAndExported(FxRobot robot)
            throws TimeoutException {
        openSample();
        var bastion = RecordSet.Key.simple("bastion.example.com.", RecordType.A);
        run(() -> current().desk().selected().set(Optional.of(bastion)));
        editTtl(robot, "120");

        assertEquals(120, ttl(bastion));

        robot.clickOn("#undo");
        assertEquals(300, ttl(bastion));
        robot.clickOn("#redo");
        assertEquals(120, ttl(bastion));

        robot.clickOn("#save");
        Path saved = folder.resolve("example.com.json");
        await(() -> !current().isUnsaved());
        assertEquals(120, ttlInFile(saved, bastion));

        fire("export-batch");
        Path batch = folder.resolve("example.com-changes.json");
        await(() -> Files.exists(batch));
        assertTrue(read(batch).contains("UPSERT"), read(batch));
    }

    @Test
    void theThemeSwitches() {
        String before = Application.getUserAgentStylesheet();
        boolean dark = look.dark().get();

        fire("toggle-theme");

        assertEquals(!dark, look.dark().get());
        assertNotEquals(before, Application.getUserAgentStylesheet());
    }

    @Test
    void quittingListsBothUnsavedZonesAndCancelStays(FxRobot robot) throws TimeoutException {
        openSample();
        edit();
        openSample();
        edit();

        fire("quit");

        var text = textOf(robot.lookup("#dialog").query());
        assertEquals(2, text.stream().filter(line -> line.contains("example.com:")).count());
        robot.clickOn("#dialog-cancel");
        assertFalse(left.get());
        assertEquals(2, shell.model().zones().size());
    }

    @Test
    void quittingWithNothingUnsavedLeaves() throws TimeoutException {
        openSample();

        fire("quit");

        assertTrue(left.get());
    }

    @Test
    void aFileThatIsNoZoneLeavesTheWindowAsItWas(FxRobot robot)
            throws TimeoutException, IOException {
        openSample();
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\"ResourceRecordSets\": [\n{\"Name\": ");

        run(() -> prompts.drop(broken));
        await(() -> robot.lookup("#dialog").tryQuery().isPresent());

        var text = textOf(robot.lookup("#dialog").query());
        assertTrue(text.stream().anyMatch(line -> line.contains("broken.json:2:")), "" + text);
        assertEquals(1, shell.model().zones().size());
    }

    @Test
    void anExportWithoutSoaAsksForTheZone(FxRobot robot) throws TimeoutException, IOException {
        Path export = folder.resolve("export.json");
        Files.writeString(
                export,
                """
                {"ResourceRecordSets": [{"Name": "www.example.org.", "Type": "A", "TTL": 60,
                  "ResourceRecords": [{"Value": "192.0.2.1"}]}]}
                """);

        run(() -> prompts.drop(export));
        await(() -> robot.lookup("#dialog-origin").tryQuery().isPresent());
        robot.clickOn("#dialog-origin").write("example.org").push(KeyCode.ENTER);
        await(() -> shell.model().currentDesk().isPresent());

        assertEquals("example.org", current().title());
    }

    private void openSample() throws TimeoutException {
        int before = shell.model().zones().size();
        fire("open-sample");
        await(() -> shell.model().zones().size() == before + 1);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void edit() {
        run(
                () ->
                        current()
                                .desk()
                                .document()
                                .apply(
                                        new Edit.Put(
                                                RecordSet.simple(
                                                        "new.example.com.",
                                                        RecordType.A,
                                                        60,
                                                        "192.0.2.1")),
                                        Phrase.of("gui.tour.edit", "new")));
    }

    /// Edits the TTL of the selected row as a person without a mouse would.
    private void editTtl(FxRobot robot, String ttl) {
        TableView<?> table = robot.lookup("#records").queryTableView();
        int row = table.getSelectionModel().getSelectedIndex();
        run(() -> focusTtl(table, row));
        robot.push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.A).write(ttl).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <S> void focusTtl(TableView<S> table, int row) {
        table.requestFocus();
        table.getVisibleLeafColumns().stream()
                .filter(column -> "TTL".equals(column.getText()))
                .forEach(column -> table.getFocusModel().focus(row, column));
    }

    private long ttl(RecordSet.Key key) {
        return ttl(current().desk().document().zone().find(key).orElseThrow());
    }

    private static long ttl(RecordSet set) {
        return set.content() instanceof org.zonewright.model.zone.Content.Values(long ttl, _)
                ? ttl
                : -1;
    }

    private static long ttlInFile(Path file, RecordSet.Key key) {
        return switch (OpenZone.open(file, Optional.empty())) {
            case OpenZone.Outcome.Opened(var opened) -> ttl(opened.zone().find(key).orElseThrow());
            case OpenZone.Outcome.NeedsOrigin _,
                    OpenZone.Outcome.AsksToInclude _,
                    OpenZone.Outcome.Refused _ ->
                    -1;
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private OpenedDesk current() {
        return shell.model().currentDesk().orElseThrow();
    }

    private void go(View view) {
        run(() -> current().desk().view().set(view));
    }

    private void fire(String command) {
        run(() -> shell.commands().get(command).fire());
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition)
            throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> textOf(Node node) {
        return node.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
