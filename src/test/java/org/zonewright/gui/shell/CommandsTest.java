package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.View;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whatever the window can do can be found in a menu and in the palette.
@ExtendWith(ApplicationExtension.class)
class CommandsTest {

    private ShownShell window;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1200, 800);
        shell = window.shell();
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    @Test
    void everyCommandIsInAMenuWithItsKey(FxRobot robot) {
        Map<String, MenuItem> items =
                robot.lookup("#menu-bar").<MenuBar>query().getMenus().stream()
                        .flatMap(CommandsTest::items)
                        .filter(item -> item.getId() != null)
                        .collect(Collectors.toMap(MenuItem::getId, item -> item));

        for (Command command : shell.commands().all()) {
            MenuItem item = items.get("menu-" + command.id());
            assertTrue(item != null, command.id() + " is in no menu");
            assertEquals(command.key(), Optional.ofNullable(item.getAccelerator()), command.id());
        }
    }

    @Test
    void everyCommandIsInThePaletteButTheOneThatOpensIt() {
        var search =
                new PaletteSearch(shell.model(), shell.commands(), new Messages(Locale.ENGLISH));
        var found = new TreeSet<String>();
        search.rows(">").forEach(row -> add(found, row));

        var all = new TreeSet<String>();
        shell.commands().all().forEach(command -> all.add(command.title().getValue()));
        all.remove(shell.commands().get("palette").title().getValue());
        assertEquals(all, found);
    }

    @Test
    void noKeyStandsForTwoCommands() {
        var keys = new HashMap<KeyCombination, String>();
        for (Command command : shell.commands().all()) {
            for (KeyCombination key : command.keys().getValue()) {
                String other = keys.put(key, command.id());
                assertTrue(other == null, key + " is of " + other + " and " + command.id());
            }
        }
    }

    /// On Windows those are AltGr and a letter, which types a character on many keyboards.
    @Test
    void noUsualKeyIsWithControlAndAlt() {
        for (Command command : shell.commands().all()) {
            for (KeyCombination key : command.keys().getValue()) {
                assertFalse(
                        key.getShortcut() == KeyCombination.ModifierValue.DOWN
                                && key.getAlt() == KeyCombination.ModifierValue.DOWN,
                        command.id() + ": " + key);
            }
        }
    }

    @Test
    void theTargetIsFollowedFromAnyView(FxRobot robot) throws TimeoutException {
        var selected = window.openSample().desk().selected();
        robot.interact(() -> selected.set(Optional.of(a("www"))));
        robot.interact(() -> zone().desk().view().set(View.TEXT));
        WaitForAsyncUtils.waitForFxEvents();

        robot.push(KeyCode.F12);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of(a("app")), selected.get());

        robot.push(KeyCode.F12);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of(a("app")), selected.get(), "a load balancer is no record");
        assertTrue(
                shell.model().log().getLast().text().contains("app A"),
                "and a person is told: " + shell.model().log().getLast());
    }

    @Test
    void cellsAreEditedFromTheMenuToo(FxRobot robot) throws TimeoutException {
        window.openSample();
        robot.interact(() -> zone().desk().selected().set(Optional.of(a("bastion"))));
        robot.interact(() -> zone().desk().view().set(View.CHANGES));

        robot.interact(() -> shell.commands().get("edit-cell").fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(View.TABLE, zone().desk().view().get());
        assertTrue(focused() instanceof TextInputControl, () -> "" + focused());
        robot.push(KeyCode.ESCAPE);

        robot.interact(() -> shell.commands().get("edit-values").fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                focused() instanceof TextArea area && area.getId().equals("values-editor"),
                () -> "" + focused());
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream()
                .flatMap(item -> item instanceof Menu inner ? items(inner) : Stream.of(item));
    }

    private static void add(Set<String> found, PaletteRow row) {
        switch (row) {
            case PaletteRow.Choice choice -> found.add(choice.title());
            case PaletteRow.Heading _ -> {}
        }
    }

    private static RecordSet.Key a(String name) {
        return RecordSet.Key.simple(name + ".example.com.", RecordType.A);
    }

    private Node focused() {
        return shell.root().getScene().getFocusOwner();
    }

    private OpenedDesk zone() {
        return shell.model().currentDesk().orElseThrow();
    }
}
