package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.zonewright.model.zone.EntryId;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// While a dialog is shown, the window's shortcuts rest.
@ExtendWith(ApplicationExtension.class)
class ModalKeysTest {

    private ShownShell window;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1300, 800);
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    @Test
    void noShortcutReachesWhatLiesBelow(FxRobot robot) throws TimeoutException {
        OpenedDesk zone = window.openSample();
        ShownShell.run(() -> zone.desk().selected().set(firstKey(zone)));
        int before = zone.desk().document().zone().size();
        window.fire("preferences");
        assertTrue(robot.lookup("#dialog").tryQuery().isPresent());

        robot.push(KeyCode.CONTROL, KeyCode.F);
        ShownShell.run(() -> {});
        assertNotEquals(Optional.of("filter"), focused());
        robot.push(KeyCode.DELETE);
        ShownShell.run(() -> {});
        assertEquals(before, zone.desk().document().zone().size());
        assertTrue(robot.lookup("#dialog").tryQuery().isPresent());

        robot.push(KeyCode.ESCAPE);
        ShownShell.await(() -> robot.lookup("#dialog").tryQuery().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        ShownShell.await(() -> focused().equals(Optional.of("filter")));
    }

    private static Optional<EntryId> firstKey(OpenedDesk zone) {
        return Optional.of(zone.desk().document().zone().sets().iterator().next().id());
    }

    private Optional<String> focused() {
        Node owner = window.shell().root().getScene().getFocusOwner();
        return Optional.ofNullable(owner).map(Node::getId);
    }
}
