package org.zonewright.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Simulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the simulator is told of a record set's world, edited beside the record set.
@ExtendWith(ApplicationExtension.class)
class SimulatedFieldsTest {

    private static final String ALB = "dualstack.web-1.us-east-1.elb.amazonaws.com.";

    private Desk desk;

    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk =
                Desks.linted(
                        """
                        lb ALIAS A %s zone=Z35SXDOTRQ7X7K
                        near ALIAS A api.example.com.
                        api 60 A 192.0.2.1 ; failover PRIMARY id=main hc=check-1
                        net 60 A 192.0.2.1 ; ip c1 isp-a id=a
                        net 60 A 192.0.2.2 ; ip c1 * id=rest
                        """
                                .formatted(ALB));
        var controller = new InspectorController(desk, Desks.WORLD);
        var view =
                new InspectorView(
                        controller.model(), controller, new Messages(Locale.ENGLISH), Desks.WORLD);
        view.setPrefWidth(344);
        stage.setScene(new Scene(new HBox(view), 600, 1000));
        stage.show();
    }

    private void select(FxRobot robot, String words) {
        robot.interact(() -> desk.selected().set(Optional.of(Desks.key(words))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Simulation simulation() {
        return desk.document().zone().simulation();
    }

    private String lastStep() {
        return desk.history().get().current().name().key();
    }

    private static String problem(FxRobot robot) {
        return robot.lookup(".field-problem").queryAs(Labeled.class).getText();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id)
                .match(Node::isVisible)
                .tryQuery()
                .filter(SimulatedFieldsTest::isSeen)
                .isPresent();
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    @Test
    void addressesOfAnAliasTargetAreUndoSteps(FxRobot robot) {
        select(robot, "lb A");

        robot.clickOn("#inspector-addresses").write("192.0.2.7 2001:db8::7").push(KeyCode.ENTER);

        assertEquals(
                Optional.of(List.of("192.0.2.7", "2001:db8::7")),
                simulation().target(DomainName.of(ALB)).map(Simulation.Target::addresses));
        assertEquals("edit.simulate-addresses", lastStep());
        robot.interact(desk::undo);
        assertEquals(Simulation.NONE, simulation());
        assertEquals("", robot.lookup("#inspector-addresses").queryTextInputControl().getText());
    }

    @Test
    void wrongAddressesStayInTheirFieldWithTheReason(FxRobot robot) {
        select(robot, "lb A");

        robot.clickOn("#inspector-addresses").write("192.0.2.300");

        assertTrue(problem(robot).contains("192.0.2.300"), "while they are typed");
        robot.push(KeyCode.ENTER);
        assertEquals(
                "192.0.2.300",
                robot.lookup("#inspector-addresses").queryTextInputControl().getText());
        assertTrue(problem(robot).contains("192.0.2.300"), "once they are entered");
        assertEquals(Simulation.NONE, simulation());
    }

    @Test
    void whatWasRefusedOfOneTargetIsNotToldOfAnother(FxRobot robot) {
        select(robot, "lb A");
        robot.clickOn("#inspector-addresses").write("192.0.2.300").push(KeyCode.ENTER);

        RecordSet set = desk.document().zone().find(Desks.key("lb A")).orElseThrow();
        var other = new Content.Alias(DomainName.of("other-" + ALB), "Z35SXDOTRQ7X7K", false);
        robot.interact(
                () -> desk.apply(new Edit.Put(set.withContent(other)), Phrase.of("edit.opened")));

        assertEquals("", robot.lookup("#inspector-addresses").queryTextInputControl().getText());
        assertTrue(
                robot.lookup(".field-problem").queryAllAs(Labeled.class).stream()
                        .noneMatch(label -> label.getText().contains("192.0.2.300")));
    }

    @Test
    void aTargetFailsAndIsHealthyAgain(FxRobot robot) {
        select(robot, "lb A");

        robot.clickOn("#inspector-target-state");

        assertEquals(
                Optional.of(false),
                simulation().target(DomainName.of(ALB)).flatMap(Simulation.Target::healthy));
        assertEquals("edit.simulate-failing", lastStep());
        robot.clickOn("#inspector-target-state");
        assertEquals(Simulation.NONE, simulation(), "no trace of the trial");
    }

    @Test
    void aTargetInTheZoneHasItsOwnAddresses(FxRobot robot) {
        select(robot, "near A");

        assertFalse(isShown(robot, "#inspector-addresses"));
    }

    @Test
    void theCheckOfASetFails(FxRobot robot) {
        select(robot, "api A main");

        robot.clickOn("#inspector-check-state");

        assertEquals(
                List.of(new Simulation.CheckState("check-1", false)), simulation().healthChecks());
        select(robot, "lb A");
        assertFalse(isShown(robot, "#inspector-check-state"), "it names no check");
    }

    @Test
    void blocksOfALocationAreLines(FxRobot robot) {
        select(robot, "net A a");
        TextInputControl blocks = robot.lookup("#inspector-blocks").queryTextInputControl();

        robot.clickOn(blocks).write("203.0.113.0/24").push(KeyCode.ENTER).write("2001:db8::/33");
        robot.push(KeyCode.TAB);

        assertEquals(
                List.of("203.0.113.0/24", "2001:db8::/33"),
                simulation().blocks(new Routing.IpBased("c1", "isp-a")));
        assertEquals("edit.simulate-blocks", lastStep());
        robot.clickOn(blocks).push(KeyCode.CONTROL, KeyCode.A).write("203.0.113.0/25");
        robot.push(KeyCode.TAB);
        assertTrue(problem(robot).contains("203.0.113.0/25"), problem(robot));
        select(robot, "net A rest");
        assertFalse(isShown(robot, "#inspector-blocks"), "the default has no blocks");
    }
}
