package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What was open before, on the welcome screen.
@ExtendWith(ApplicationExtension.class)
class WelcomeTest {

    private static final Instant OPENED = Instant.parse("2026-06-05T09:40:00Z");

    @Start
    void show(Stage stage) {
        var _ = new Look();
        var items =
                FXCollections.observableArrayList(
                        recent("/public.json", false, false, 0),
                        recent("/private.json", true, false, 0),
                        recent("/lost.json", false, false, 9),
                        recent("/gone.json", true, true, 0));
        var list =
                new RecentList(
                        items,
                        new TestRecents(),
                        LocalDate.parse("2026-06-05"),
                        new Messages(Locale.ENGLISH));
        stage.setScene(new Scene(list, 600, 400));
        stage.show();
    }

    @Test
    void aPrivateZoneIsMarkedByIconAndWord(FxRobot robot) {
        List<Node> rows = List.copyOf(robot.lookup(".recent-row").queryAll());

        assertEquals(
                List.of(false, true, false, true),
                rows.stream().map(row -> texts(row).contains("private")).toList());
        assertEquals("example.com, private, /private.json", rows.get(1).getAccessibleText());
    }

    @Test
    void whatACrashLeftIsCounted(FxRobot robot) {
        List<Node> rows = List.copyOf(robot.lookup(".recent-row").queryAll());

        assertTrue(
                texts(rows.get(2)).contains("9 unsaved, recovered"), () -> "" + texts(rows.get(2)));
    }

    @Test
    void whatIsGoneCannotBeOpenedAndCanBeForgotten(FxRobot robot) {
        List<Node> rows = List.copyOf(robot.lookup(".recent-row").queryAll());

        assertEquals(
                List.of(false, false, false, true), rows.stream().map(Node::isDisabled).toList());
        assertEquals(
                4, robot.lookup(".recent-line .button-icon").queryAllAs(Button.class).size() / 2);
    }

    private static List<String> texts(Node row) {
        return row.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList();
    }

    private static Recent recent(String path, boolean isPrivate, boolean isMissing, int unsaved) {
        return new Recent(
                Path.of(path), "example.com", isPrivate, OPENED, false, isMissing, unsaved);
    }
}
