package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
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
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;
import org.zonewright.session.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The preferences, asked for by key, and what follows at once.
@ExtendWith(ApplicationExtension.class)
class PreferencesTest {

    private final ObjectProperty<Optional<Locale>> language =
            new SimpleObjectProperty<>(Optional.empty());

    private Look look;
    private Workspace workspace;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory("zonewright-test");
        workspace = Workspace.in(folder, Shells.CLOCK);
        look = new Look();
        shell =
                Shells.speaking(
                        new Messages(Locale.ENGLISH),
                        language,
                        workspace,
                        new TestPrompts(folder),
                        look);
        stage.setScene(new Scene(shell.root(), 1000, 800));
        stage.show();
    }

    @Stop
    void close() throws IOException {
        look.textSize().set(Look.USUAL_TEXT_SIZE);
        workspace.close();
    }

    @Test
    void aThemeTakesEffectAtOnce(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("#preferences-theme-dark");
        assertTrue(look.dark().get());
        robot.clickOn("#preferences-theme-light");
        assertFalse(look.dark().get());

        robot.push(KeyCode.ESCAPE);

        assertTrue(robot.lookup("#preferences").tryQuery().isEmpty());
    }

    @Test
    void highContrastMarksFocusAndSelectionByLines(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("#preferences-theme-contrast");
        ToggleButton chosen = robot.lookup("#preferences-theme-contrast").query();
        ToggleButton other = robot.lookup("#preferences-theme-light").query();
        assertTrue(look.dark().get());
        assertNull(other.getBorder());
        assertNotNull(chosen.getBorder());

        run(() -> other.requestFocus());
        assertNotNull(other.getBorder());
        assertNotNull(chosen.getBorder(), "it is selected");
        robot.clickOn("#preferences-theme-light");
    }

    @Test
    void motionIsReducedAtOnce(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("#preferences-motion-reduced");
        assertTrue(look.still().get());

        robot.clickOn("#preferences-motion-full");

        assertFalse(look.still().get());
    }

    @Test
    void aLanguageIsChosenForTheNextStart(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("#preferences-language-de");
        assertEquals(Optional.of(Locale.GERMAN), language.get());

        robot.clickOn("#preferences-language-system");

        assertEquals(Optional.empty(), language.get());
    }

    @Test
    void theTextSizeLaysTheWindowOutAnew(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        ComboBox<Integer> size = robot.lookup("#preferences-text-size").queryComboBox();

        run(() -> size.setValue(200));

        Node window = robot.lookup("#main-window").query();
        assertEquals(500, window.getLayoutBounds().getWidth());
        assertEquals(1000, window.localToScene(window.getLayoutBounds()).getWidth());
    }

    @Test
    void theKeysGoThroughTheSizesAndStopAtTheirEnds(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(110, look.textSize().get());
        for (int i = 0; i < 20; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        }
        assertEquals(Look.TEXT_SIZES.getFirst(), look.textSize().get());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(Look.USUAL_TEXT_SIZE, look.textSize().get());
    }

    @Test
    void menusGrowWithTheWindow() {
        var item = new MenuItem("Undo");
        var menu = new ContextMenu(item);
        run(() -> menu.show(shell.root(), 10, 10));
        double usual = text(menu);
        run(menu::hide);

        run(() -> look.textSize().set(200));
        run(() -> menu.show(shell.root(), 10, 10));

        assertEquals(2 * usual, text(menu));
        run(menu::hide);
    }

    @Test
    void noTwoCommandsHaveOneKey() {
        Map<KeyCombination, String> owners = new HashMap<>();
        var twice = new TreeSet<String>();
        for (Command command : shell.commands().all()) {
            for (KeyCombination key : command.keys().getValue()) {
                String other = owners.put(key, command.id());
                if (other != null) {
                    twice.add(key + ": " + other + ", " + command.id());
                }
            }
        }

        assertEquals(new TreeSet<>(), twice);
    }

    private static double text(ContextMenu menu) {
        return ((Label) menu.getSkin().getNode().lookup(".menu-item .label")).getFont().getSize();
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
