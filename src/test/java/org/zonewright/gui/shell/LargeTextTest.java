package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.gui.BulkKind;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Look;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

/// The largest text in a window of the usual size: it leaves half of the room in each direction.
@ExtendWith(ApplicationExtension.class)
class LargeTextTest {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private ShownShell window;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, WIDTH, HEIGHT);
        window.look().textSize().set(Look.TEXT_SIZES.getLast());
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    @Test
    void theWelcomeScreenBeginsAtItsTop(FxRobot robot) {
        assertTrue(place(robot, ".welcome-name").getMinY() >= 0);
    }

    @Test
    void theRailEndsAboveTheStatusBar(FxRobot robot) throws TimeoutException {
        window.openSample();

        assertTrue(
                place(robot, "#rail-preferences").getMaxY() <= place(robot, "#status").getMinY());
    }

    @Test
    void noCountOfProblemsCoversATab(FxRobot robot) throws TimeoutException {
        window.openSample();

        Node count = robot.lookup("#problems-error").query();
        boolean isShown = count.getParent().isVisible();
        assertTrue(!isShown || place(count).getMinX() >= place(robot, "#tab-server").getMaxX());
        assertTrue(
                place(robot, "#problems-menu").getMinX() >= place(robot, "#tab-server").getMaxX());
    }

    @Test
    void theReviewStaysInItsView(FxRobot robot) throws TimeoutException {
        OpenedDesk zone = window.openSample();
        ShownShell.run(() -> zone.desk().view().set(View.CHANGES));

        double top = place(robot, "#toolbar").getMaxY();
        double bottom = place(robot, "#status").getMinY();
        for (Node pane : robot.lookup(".changes-view > .bare-scroll").queryAll()) {
            assertTrue(place(pane).getMinY() >= top - 1, pane::toString);
            assertTrue(place(pane).getMaxY() <= bottom + 1, pane::toString);
        }
        assertFalse(robot.lookup(".changes-view > .bare-scroll").queryAll().isEmpty());
    }

    @Test
    void aWideDialogHasItsButtonsInSight(FxRobot robot) throws TimeoutException {
        OpenedDesk zone = window.openSample();
        window.fire("select-all");
        ShownShell.run(() -> zone.desk().bulk(BulkKind.REPLACE));

        assertTrue(place(robot, "#dialog-cancel").getMaxX() <= WIDTH);
        assertTrue(place(robot, "#dialog").getMinX() >= 0);
    }

    private static Bounds place(FxRobot robot, String node) {
        return place(robot.lookup(node).query());
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
