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
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.session.OpenZone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// The whole window, used as a person would, with dialogs for files answered by the test.
@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private ShownShell window;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1000, 800);
        shell = window.shell();
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    @Test
    void withoutAZoneThereIsAWelcome(FxRobot robot) {
        assertTrue(robot.lookup("#welcome").tryQuery().isPresent());
        assertFalse(robot.lookup("#toolbar").tryQuery().isPresent());
    }

    @Test
    void everyPartHasItsName(FxRobot robot) throws TimeoutException {
        window.openSample();
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
        window.fire("palette");
        assertNotNull(robot.lookup("#palette").query());
    }

    @Test
    void theSideBarListsTheZonesOfAWideWindow() throws TimeoutException {
        window.openSample();
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
        window.openSample();

        robot.clickOn("#view-query");

        assertEquals(View.QUERY, current().desk().view().get());
    }

    @Test
    void aCellIsEditedByKeyboardUndoneRedoneSavedAndExported(FxRobot robot)
            throws TimeoutException {
        window.openSample();
        var bastion = RecordSet.Key.simple("bastion.example.com.", RecordType.A);
        ShownShell.run(() -> current().desk().selected().set(Optional.of(bastion)));
        editTtl(robot, "120");

        assertEquals(120, ttl(bastion));

        robot.clickOn("#undo");
        assertEquals(300, ttl(bastion));
        robot.clickOn("#redo");
        assertEquals(120, ttl(bastion));

        robot.clickOn("#save");
        Path saved = window.folder().resolve("example.com.json");
        ShownShell.await(() -> !current().isUnsaved());
        assertEquals(120, ttlInFile(saved, bastion));

        window.fire("export-batch");
        Path batch = window.folder().resolve("apply-001.json");
        ShownShell.await(() -> Files.exists(batch));
        assertTrue(read(batch).contains("UPSERT"), read(batch));
    }

    @Test
    void savingAsBeginsInTheFolderOfTheZonesFile() throws TimeoutException, IOException {
        Path file = window.folder().resolve("elsewhere").resolve("zone.json");
        Files.createDirectory(file.getParent());
        window.openSample();
        window.fire("save-as");
        Path saved = window.folder().resolve(window.prompts().proposed());
        ShownShell.await(() -> current().file().path().filter(saved::equals).isPresent());
        Files.move(saved, file);
        ShownShell.run(() -> shell.files().open(List.of(file)));
        ShownShell.await(() -> current().file().path().filter(file::equals).isPresent());

        window.fire("save-as");

        assertEquals(file, window.prompts().proposed());
    }

    @Test
    void theTitleNamesTheZoneInFrontAndWhetherItIsSaved() throws TimeoutException {
        assertEquals("Zonewright", shell.title().getValue());

        window.openSample();
        assertEquals("example.com – Zonewright", shell.title().getValue());

        edit();
        assertEquals("● example.com – Zonewright", shell.title().getValue());
    }

    @Test
    void theThemeSwitches() {
        String before = Application.getUserAgentStylesheet();
        boolean dark = window.look().dark().get();

        window.fire("toggle-theme");

        assertEquals(!dark, window.look().dark().get());
        assertNotEquals(before, Application.getUserAgentStylesheet());
    }

    @Test
    void quittingListsBothUnsavedZonesAndCancelStays(FxRobot robot) throws TimeoutException {
        window.openSample();
        edit();
        window.openSample();
        edit();

        window.fire("quit");

        var text = textOf(robot.lookup("#dialog").query());
        assertEquals(2, text.stream().filter(line -> line.contains("example.com:")).count());
        robot.clickOn("#dialog-cancel");
        assertFalse(window.left().get());
        assertEquals(2, shell.model().zones().size());
    }

    @Test
    void quittingWithNothingUnsavedLeaves() throws TimeoutException {
        window.openSample();

        window.fire("quit");

        assertTrue(window.left().get());
    }

    @Test
    void aFileThatIsNoZoneLeavesTheWindowAsItWas(FxRobot robot)
            throws TimeoutException, IOException {
        window.openSample();
        Path broken = window.folder().resolve("broken.json");
        Files.writeString(broken, "{\"ResourceRecordSets\": [\n{\"Name\": ");

        ShownShell.run(() -> window.prompts().drop(broken));
        ShownShell.await(() -> robot.lookup("#dialog").tryQuery().isPresent());

        var text = textOf(robot.lookup("#dialog").query());
        assertTrue(text.stream().anyMatch(line -> line.contains("broken.json:2:")), "" + text);
        assertEquals(1, shell.model().zones().size());
    }

    @Test
    void anExportWithoutSoaAsksForTheZone(FxRobot robot) throws TimeoutException, IOException {
        Path export = window.folder().resolve("export.json");
        Files.writeString(
                export,
                """
                {"ResourceRecordSets": [{"Name": "www.example.org.", "Type": "A", "TTL": 60,
                  "ResourceRecords": [{"Value": "192.0.2.1"}]}]}
                """);

        ShownShell.run(() -> window.prompts().drop(export));
        ShownShell.await(() -> robot.lookup("#dialog-origin").tryQuery().isPresent());
        robot.clickOn("#dialog-origin").write("example.org").push(KeyCode.ENTER);
        ShownShell.await(() -> shell.model().currentDesk().isPresent());

        assertEquals("example.org", current().title());
    }

    private void edit() {
        ShownShell.run(
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
        ShownShell.run(() -> focusTtl(table, row));
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
        return window.current();
    }

    private void go(View view) {
        ShownShell.run(() -> current().desk().view().set(view));
    }

    private static List<String> textOf(Node node) {
        return node.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
