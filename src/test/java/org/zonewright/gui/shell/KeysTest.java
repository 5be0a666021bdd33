package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.zonewright.l10n.Messages;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/// Shortcuts looked up and changed in the preferences, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class KeysTest {

    private ShownShell window;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1024, 640);
        shell = window.shell();
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    @Test
    void allCommandsAreListedAndFound(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertEquals(shell.commands().all().size(), rows(robot).size());

        robot.clickOn("#keys-filter").write("ctrl+shift+e");
        assertEquals(1, rows(robot).size());
    }

    @Test
    void aShortcutIsChangedByKeyboardAndFollowedEverywhereAtOnce(FxRobot robot)
            throws TimeoutException {
        window.openSample();
        change(robot, "duplicate", KeyCode.F4);
        assertTrue(said(robot).contains("F4"), said(robot));
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#dialog").tryQuery().isEmpty());

        assertEquals(Optional.of("F4"), menuKey(robot, "duplicate-record"));
        assertEquals(List.of("F4"), paletteKeys("Duplicate"));
        OpenedDesk zone = window.current();
        ShownShell.run(() -> zone.desk().selected().set(Optional.of(first(zone).id())));
        int before = zone.desk().document().zone().size();
        ShownShell.run(() -> robot.lookup("#records").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(before, zone.desk().document().zone().size(), "the old keys do nothing");
        robot.push(KeyCode.F4);
        assertEquals(before + 1, zone.desk().document().zone().size());
    }

    @Test
    void tooltipsFollow(FxRobot robot) throws TimeoutException {
        window.openSample();
        Button save = robot.lookup("#save").queryButton();
        assertTrue(save.getAccessibleHelp().endsWith("(Ctrl+S)"), save.getAccessibleHelp());
        change(robot, "save", KeyCode.F4);
        String help = save.getAccessibleHelp();
        assertTrue(help.endsWith("(F4)"), help);
    }

    @Test
    void keysOfAnotherCommandAreTakenOverOrLeft(FxRobot robot) {
        robot.push(KeyCode.F1);
        pick(robot, "about");
        robot.clickOn("#keys-change");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertTrue(said(robot).contains("Duplicate"), said(robot));
        robot.clickOn("#keys-give-up");
        assertEquals(Optional.empty(), shell.commands().get("about").key());

        robot.clickOn("#keys-change");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.clickOn("#keys-take-over");
        assertEquals(
                Optional.of(KeyCombination.valueOf("Shortcut+D")),
                shell.commands().get("about").key());
        assertEquals(Optional.empty(), menuKey(robot, "duplicate-record"));

        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertTrue(robot.lookup("#dialog").tryQuery().isPresent(), "About is shown");
    }

    @Test
    void keysOfTextFieldsAreRefusedWithTheReason(FxRobot robot) {
        change(robot, "about", KeyCode.CONTROL, KeyCode.V);
        assertTrue(said(robot).contains("text fields"), said(robot));
        robot.push(KeyCode.TAB);
        assertTrue(said(robot).contains("moves the keyboard"), said(robot));
        robot.push(KeyCode.ESCAPE);

        assertTrue(robot.lookup("#dialog").tryQuery().isPresent(), "Esc gave up the keys alone");
        assertEquals(Map.of(), shell.keymap().chosen().get());
    }

    @Test
    void oneOrAllAreReset(FxRobot robot) {
        change(robot, "about", KeyCode.CONTROL, KeyCode.D);
        robot.clickOn("#keys-take-over");
        assertEquals(2, shell.keymap().chosen().get().size());
        robot.clickOn("#keys-reset");
        assertEquals(1, shell.keymap().chosen().get().size());
        robot.clickOn("#keys-remove");
        robot.clickOn("#keys-reset-all");

        assertEquals(Map.of(), shell.keymap().chosen().get());
        assertEquals(Optional.of("Ctrl+D"), menuKey(robot, "duplicate-record"));
    }

    @Test
    void textIsStillWrittenWithKeysThatACommandLost(FxRobot robot) throws TimeoutException {
        window.openSample();
        ShownShell.run(() -> shell.keymap().set("delete-record", List.of()));
        TextField filter = robot.lookup("#filter").query();
        robot.clickOn(filter).write("ab");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.DELETE);

        assertEquals("b", filter.getText());
    }

    @Test
    void whatTheSettingsCannotHaveIsToldAndTheRestIsTaken() {
        ShownShell.run(
                () -> shell.takeKeys(Map.of("fly", List.of("F4"), "about", List.of("Shift+F4"))));

        assertTrue(shell.model().log().getLast().text().contains("fly"));
        assertEquals(
                Optional.of(KeyCombination.valueOf("Shift+F4")),
                shell.commands().get("about").key());
        assertFalse(shell.keymap().isUsual("about"));
    }

    private void change(FxRobot robot, String text, KeyCode... keys) {
        robot.push(KeyCode.F1);
        pick(robot, text);
        robot.push(KeyCode.ENTER);
        robot.push(keys);
    }

    private static void pick(FxRobot robot, String text) {
        robot.write(text);
        robot.push(KeyCode.DOWN);
    }

    private static List<?> rows(FxRobot robot) {
        return robot.lookup("#keys").<TableView<?>>query().getItems();
    }

    private static String said(FxRobot robot) {
        return robot
                .from(robot.lookup("#keys-said").<javafx.scene.Node>query())
                .lookup((javafx.scene.Node node) -> node instanceof Labeled)
                .<Labeled>queryAll()
                .stream()
                .map(Labeled::getText)
                .collect(Collectors.joining(" "));
    }

    private Optional<String> menuKey(FxRobot robot, String id) {
        return robot.lookup("#menu-bar").<MenuBar>query().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("menu-" + id).equals(item.getId()))
                .findFirst()
                .map(MenuItem::getAccelerator)
                .map(KeyCombination::getDisplayText);
    }

    private List<String> paletteKeys(String text) {
        var search =
                new PaletteSearch(shell.model(), shell.commands(), new Messages(Locale.ENGLISH));
        return search.rows(">" + text).stream()
                .filter(PaletteRow.Choice.class::isInstance)
                .map(row -> ((PaletteRow.Choice) row).keys())
                .findFirst()
                .orElseThrow();
    }

    private static org.zonewright.model.zone.RecordSet first(OpenedDesk zone) {
        return zone.desk().document().zone().sets().iterator().next();
    }
}
