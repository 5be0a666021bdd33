package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.chart.PieChart;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// The members of a routing group together, from the inspector.
@ExtendWith(ApplicationExtension.class)
class GroupDialogTest {

    private ShownShell window;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1400, 900);
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    private void edit(FxRobot robot, Predicate<Routing> routing) throws TimeoutException {
        OpenedDesk zone = window.openSample();
        EntryId member =
                zone.desk().document().zone().sets().stream()
                        .filter(set -> routing.test(set.routing()))
                        .findFirst()
                        .map(RecordSet::id)
                        .orElseThrow();
        ShownShell.run(() -> zone.desk().selected().set(Optional.of(member)));
        ShownShell.run(() -> robot.lookup("#inspector-group").queryButton().fire());
    }

    @Test
    void weightsMoveThePieAndAreOneStep(FxRobot robot) throws TimeoutException {
        edit(robot, Routing.Weighted.class::isInstance);
        var pie = robot.lookup("#group-shares .chart").<PieChart>query();
        String before = pie.getAccessibleText();

        robot.clickOn("#group-member-0").push(KeyCode.CONTROL, KeyCode.A).write("0");
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(!pie.getAccessibleText().equals(before), before);
        assertTrue(pie.getAccessibleText().contains(" 0 %"), pie.getAccessibleText());
        assertEquals("0 %", robot.lookup("#group-note-0").queryAs(Labeled.class).getText());
        robot.clickOn("#dialog-apply");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, window.current().desk().history().get().steps().size());
    }

    @Test
    void aWrongWeightIsMarkedAtItsField(FxRobot robot) throws TimeoutException {
        edit(robot, Routing.Weighted.class::isInstance);

        robot.clickOn("#group-member-0").push(KeyCode.CONTROL, KeyCode.A).write("lots");

        var field = robot.lookup("#group-member-0").queryAs(TextField.class);
        assertTrue(field.getPseudoClassStates().toString().contains("danger"));
        assertTrue(robot.lookup("#dialog-apply").queryButton().isDisabled());
    }

    @Test
    void theWorldIsListed(FxRobot robot) throws TimeoutException {
        edit(robot, Routing.Latency.class::isInstance);

        var covered = robot.lookup("#group-covered").queryAs(Labeled.class);
        ShownShell.await(covered::isVisible);
        assertTrue(covered.getText().startsWith("All "), covered.getText());
    }

    @Test
    void aPairChangesPlaces(FxRobot robot) throws TimeoutException {
        edit(robot, Routing.Failover.class::isInstance);

        robot.clickOn("#group-secondary-0").clickOn("#group-primary-1");
        robot.clickOn("#dialog-apply");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(2, window.current().desk().history().get().steps().size());
    }

    @Test
    void aMemberIsAddedAndAnotherRemovedInOneStep(FxRobot robot) throws TimeoutException {
        edit(robot, Routing.Weighted.class::isInstance);
        var pie = robot.lookup("#group-shares .chart").<PieChart>query();
        int slices = pie.getData().size();

        robot.clickOn("#group-add");
        int at = slices;
        assertTrue(robot.lookup("#group-member-" + at).query().isFocused());
        assertEquals(slices + 1, pie.getData().size());
        robot.clickOn("#group-id-" + at).write("extra");
        robot.clickOn("#group-content-" + at).write("192.0.2.77").push(KeyCode.TAB);
        assertTrue(robot.lookup("#group-member-" + at).query().isFocused(), "Tab leaves it");
        robot.clickOn("#group-remove-0");
        assertEquals(slices, pie.getData().size());
        assertTrue(pie.getAccessibleText().contains("extra"), pie.getAccessibleText());
        robot.clickOn("#dialog-apply");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(2, window.current().desk().history().get().steps().size());
    }

    @Test
    void aRemovedMemberIsKeptAfterAll(FxRobot robot) throws TimeoutException {
        edit(robot, Routing.Weighted.class::isInstance);

        robot.clickOn("#group-remove-0");
        assertTrue(robot.lookup("#group-member-0").query().isDisabled());
        robot.clickOn("#group-remove-0");

        assertTrue(!robot.lookup("#group-member-0").query().isDisabled());
        assertTrue(robot.lookup("#dialog-apply").queryButton().isDisabled());
    }
}
