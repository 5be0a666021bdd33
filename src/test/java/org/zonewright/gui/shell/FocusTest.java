package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.control.Look;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.session.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Where the keyboard is after each thing that takes it away; and what the window says by itself.
@ExtendWith(ApplicationExtension.class)
class FocusTest {

    private Workspace workspace;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        // A file in the place of the folder: no journal can be kept there.
        Path state = Files.createTempFile("zonewright-test", "state");
        workspace = Workspace.in(state, Shells.CLOCK);
        shell = Shells.of(workspace, new TestPrompts(state), new Look(), () -> {});
        stage.setScene(new Scene(shell.root(), 1300, 800));
        stage.show();
    }

    @Stop
    void close() throws IOException {
        workspace.close();
    }

    /// Keys one after the other, those pressed together joined by a plus.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', records, an opened zone is walked at once",
        "ALT+DIGIT2, graph, the graph is walked with the arrow keys",
        "ALT+DIGIT3, query-name, a question begins with a name",
        "ALT+DIGIT4, text, the text is read with the arrow keys",
        "ALT+DIGIT5, changes, changes are walked and reverted",
        "ALT+DIGIT2 ALT+DIGIT1, records, back from the graph",
        "ALT+DIGIT3 ALT+DIGIT1, records, back from the query",
        "ALT+DIGIT4 ALT+DIGIT1, records, back from the text",
        "ALT+DIGIT5 ALT+DIGIT1, records, back from the changes",
        "ALT+DIGIT5 CONTROL+F, filter, the filter is reached from another view",
        "CONTROL+F CONTROL+K, palette, the palette takes it",
        "CONTROL+F CONTROL+K ESCAPE, filter, and gives it back",
        "F1 ESCAPE, records, as dialogs do",
    })
    void theKeyboardIsWhereAPersonGoesOn(String keys, String id, String why, FxRobot robot)
            throws TimeoutException {
        openSample();
        edit();

        press(robot, keys);

        assertEquals(id, focused(), why);
    }

    @Test
    void whatIsTypedAfterTheKeyOfTheQueryIsAName(FxRobot robot) throws TimeoutException {
        openSample();

        press(robot, "ALT+DIGIT3");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("www");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("www", robot.lookup("#query-name").queryAs(TextField.class).getText());
    }

    @Test
    void afterAButtonOfTheToolBarTheTableIsWalkedOn(FxRobot robot) throws TimeoutException {
        openSample();
        edit();

        robot.clickOn("#toolbar #undo");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("records", focused());
        assertTrue(shell.model().currentDesk().orElseThrow().unsaved().get() == 0);
    }

    @Test
    void withoutAJournalAPersonIsToldAsLongAsTheWindowLives(FxRobot robot) throws TimeoutException {
        openSample();

        assertTrue(robot.lookup("#status-unguarded").query().getParent().isVisible());
        assertTrue(robot.lookup(".toast.stays").tryQuery().isPresent());
        assertTrue(
                shell.model().log().stream()
                        .anyMatch(line -> line.text().contains("not survive a crash")));
    }

    @Test
    void aMistakeOfTheProgramIsLoggedOnceAndLeavesTheDocument(FxRobot robot)
            throws TimeoutException {
        openSample();
        edit();
        var zone = shell.model().currentDesk().orElseThrow().desk().document().zone();

        run(() -> shell.reports().mishap(new IllegalStateException("by way of trial")));

        assertEquals(
                1,
                shell.model().log().stream()
                        .filter(line -> line.text().contains("by way of trial"))
                        .count());
        assertTrue(robot.lookup("#mishap-details").tryQuery().isPresent());
        press(robot, "ESCAPE");
        assertNull(robot.lookup("#mishap-details").tryQuery().orElse(null));
        assertEquals(zone, shell.model().currentDesk().orElseThrow().desk().document().zone());
    }

    @Test
    void backAndForwardGoThroughTheRowsVisited(FxRobot robot) throws TimeoutException {
        openSample();
        var www = RecordSet.Key.simple("www.example.com.", RecordType.A);
        var bastion = RecordSet.Key.simple("bastion.example.com.", RecordType.A);
        var selected = shell.model().currentDesk().orElseThrow().desk().selected();
        run(() -> selected.set(Optional.of(www)));
        run(() -> selected.set(Optional.of(bastion)));

        press(robot, "ALT+LEFT");
        assertEquals(Optional.of(www), selected.get());

        press(robot, "ALT+RIGHT");
        assertEquals(Optional.of(bastion), selected.get());
    }

    @Test
    void theQuickFixOfTheApexIsShownFromAnyView(FxRobot robot) throws TimeoutException {
        openSample();
        var desk = shell.model().currentDesk().orElseThrow().desk();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !desk.findings().get().isEmpty());
        run(
                () ->
                        desk.selected()
                                .set(
                                        Optional.of(
                                                RecordSet.Key.simple(
                                                        "example.com.", RecordType.CNAME))));
        press(robot, "ALT+DIGIT4");

        run(() -> shell.commands().get("quick-fix").fire());

        assertTrue(robot.lookup(".card-layer").tryQuery().isPresent());
    }

    private static void press(FxRobot robot, String keys) {
        for (String together : keys.isEmpty() ? new String[0] : keys.split(" ", -1)) {
            robot.push(
                    Stream.of(together.split("\\+", -1))
                            .map(KeyCode::valueOf)
                            .toArray(KeyCode[]::new));
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private @Nullable String focused() {
        Node owner = shell.root().getScene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    private void openSample() throws TimeoutException {
        run(() -> shell.commands().get("open-sample").fire());
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> shell.model().currentDesk().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void edit() {
        var set = RecordSet.simple("new.example.com.", RecordType.A, 60, "192.0.2.1");
        run(
                () ->
                        shell.model()
                                .currentDesk()
                                .orElseThrow()
                                .desk()
                                .document()
                                .apply(new Edit.Put(set), Phrase.of("gui.tour.edit", "new")));
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
