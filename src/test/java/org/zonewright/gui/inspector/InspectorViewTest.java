package org.zonewright.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The inspector by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class InspectorViewTest {

    private Desk desk;
    private InspectorController controller;
    private InspectorView view;

    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.DARK);
        desk =
                Desks.linted(
                        """
                        @ 300 CNAME www.example.com.
                        www 300 A 192.0.2.1
                        mail 300 A 192.0.2.2
                        app ALIAS A www.example.com.
                        """);
        controller = new InspectorController(desk, Desks.WORLD);
        view =
                new InspectorView(
                        controller.model(), controller, new Messages(Locale.ENGLISH), Desks.WORLD);
        view.setPrefWidth(344);
        stage.setScene(new Scene(new HBox(view), 600, 800));
        stage.show();
    }

    private void select(FxRobot robot, String words) {
        robot.interact(() -> desk.selected().set(Optional.of(Desks.key(words))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextInputControl field(FxRobot robot, String id) {
        return robot.lookup("#inspector-" + id).queryAs(TextInputControl.class);
    }

    @Test
    void aFieldCommitsWhenFocusLeavesIt(FxRobot robot) {
        select(robot, "www A");

        robot.clickOn(field(robot, "ttl")).push(KeyCode.CONTROL, KeyCode.A).write("60");
        robot.clickOn(field(robot, "name"));

        assertEquals(2, desk.history().get().steps().size());
        assertTrue(
                desk.document()
                        .zone()
                        .find(Desks.key("www A"))
                        .orElseThrow()
                        .toString()
                        .contains("ttl=60"));
    }

    @Test
    void whatWouldBeRefusedIsToldWhileItIsTyped(FxRobot robot) {
        select(robot, "www A");

        robot.clickOn(field(robot, "values")).push(KeyCode.CONTROL, KeyCode.A).write("192.0.2.300");

        String told = robot.lookup(".field-problem").queryAs(Label.class).getText();
        assertTrue(told.contains("192.0.2.300"), told);
        assertEquals(1, desk.history().get().steps().size(), "the zone knows nothing of it");
        robot.push(KeyCode.BACK_SPACE);
        assertTrue(robot.lookup(".field-problem").tryQuery().isEmpty());
    }

    @Test
    void textTypedForOneRowStaysWithItWhenAnotherIsSelected(FxRobot robot) {
        select(robot, "www A");

        robot.clickOn(field(robot, "values")).push(KeyCode.CONTROL, KeyCode.A).write("192.0.2.7");
        select(robot, "@ CNAME");

        assertEquals("192.0.2.7", Desks.content(desk, "www A"));
        assertEquals("www.example.com.", Desks.content(desk, "@ CNAME"));
    }

    @Test
    void whatIsWrongIsToldAlsoAfterSomethingThatNobodyCanRead(FxRobot robot) {
        var unreadable =
                new UnreadableSet(
                        new UnreadableSet.Number(1),
                        "{}",
                        DomainName.of("old.example.com."),
                        RecordType.of("A"),
                        "",
                        "r53-alias-ttl",
                        Phrase.of("lint.r53-alias-ttl"));
        robot.interact(
                () ->
                        controller
                                .model()
                                .inspected()
                                .set(new Inspected.Unreadable(unreadable, List.of())));

        select(robot, "@ CNAME");

        assertTrue(robot.lookup(".finding-message").tryQuery().isPresent());
    }

    @Test
    void escapeGivesUp(FxRobot robot) {
        select(robot, "www A");

        robot.clickOn(field(robot, "name")).push(KeyCode.CONTROL, KeyCode.A).write("web");
        robot.push(KeyCode.ESCAPE);

        assertEquals("www", field(robot, "name").getText());
        assertEquals(1, desk.history().get().steps().size());
    }

    @Test
    void wrongTextStaysInItsFieldWithTheReason(FxRobot robot) {
        select(robot, "www A");

        robot.clickOn(field(robot, "ttl")).push(KeyCode.CONTROL, KeyCode.A).write("soon");
        robot.push(KeyCode.ENTER);

        assertEquals("soon", field(robot, "ttl").getText());
        String why = robot.lookup(".field-problem").queryAs(Labeled.class).getText();
        assertTrue(why.startsWith("soon is no TTL"), why);
    }

    @Test
    void theFixOfTheApexCnameIsOneClick(FxRobot robot) {
        select(robot, "@ CNAME");

        robot.clickOn(".fix-button");

        assertEquals("www.example.com.", Desks.content(desk, "@ A"));
        assertEquals("nothing there", Desks.content(desk, "@ CNAME"));
        assertEquals(2, desk.history().get().steps().size());
    }

    @Test
    void valuesBecomeAnAliasOnceATargetIsEntered(FxRobot robot) {
        select(robot, "www A");

        robot.clickOn("Alias");
        robot.clickOn("#inspector-target-card");
        robot.write("d111.cloudfront.net").push(KeyCode.ENTER);

        var alias =
                desk.document().zone().find(Desks.key("www A")).orElseThrow().alias().orElseThrow();
        assertEquals("Z2FDTNDATAQYW2", alias.hostedZoneId());
    }

    @Test
    void aTargetIsPickedFromTheRecordsOfTheZone(FxRobot robot) {
        select(robot, "app A");
        var card = robot.lookup("#inspector-target-card").queryButton();
        assertTrue(card.getAccessibleText().contains("www.example.com."));

        robot.clickOn(card);
        robot.write("ma").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("mail.example.com.", Desks.content(desk, "app A"));
        assertTrue(card.getAccessibleText().contains("mail.example.com."));
    }

    @Test
    void escapeLeavesTheTargetAsItWas(FxRobot robot) {
        select(robot, "app A");

        robot.clickOn("#inspector-target-card");
        robot.write("ma").push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("www.example.com.", Desks.content(desk, "app A"));
        assertTrue(robot.lookup("#inspector-targets").tryQuery().isEmpty());
    }

    private static boolean isUnfolded(Node node) {
        return Stream.iterate(node, n -> !n.getStyleClass().contains("section"), Node::getParent)
                .allMatch(Node::isManaged);
    }

    @Test
    void aNarrowInspectorFoldsItsLowerSectionsAndLosesNothing(FxRobot robot) {
        select(robot, "www A");
        assertTrue(isUnfolded(field(robot, "note")));

        robot.interact(() -> view.setPrefWidth(272));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".fold").queryAll().stream().allMatch(fold -> fold.isVisible()));
        assertTrue(
                robot.lookup(".section-head .secondary").<Labeled>queryAll().stream()
                        .anyMatch(
                                brief -> brief.isVisible() && brief.getText().equals("1 record")));
        assertTrue(!isUnfolded(field(robot, "note")));

        robot.lookup(".fold")
                .queryAll()
                .forEach(fold -> robot.interact(() -> ((Button) fold).fire()));
        assertTrue(isUnfolded(field(robot, "note")));
        select(robot, "mail A");
        assertTrue(isUnfolded(field(robot, "note")), "for other rows too");
    }
}
