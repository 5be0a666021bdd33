package org.zonewright.gui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.Desk;
import org.zonewright.gui.DeskFixes;
import org.zonewright.gui.Desks;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The parts of a fix that can be left out or added, by their check boxes.
@ExtendWith(ApplicationExtension.class)
class FixCardTest {

    private final Desk desk = Desks.linted("@ 300 CNAME d111111abcdef8.cloudfront.net.\n");

    @Start
    void show(Stage stage) {
        var _ = new Look();
        var at = new Button("here");
        stage.setScene(new Scene(new StackPane(at), 900, 700));
        stage.show();
        var popover =
                new FixPopover(new Messages(Locale.ENGLISH), new DeskFixes(desk, Desks.WORLD));
        popover.show(
                at,
                desk.findings().get().stream()
                        .filter(found -> found.rule().equals("r53-apex-cname"))
                        .toList());
    }

    @Test
    void bothAddressTypesAreTakenAndHttpsIsNot(FxRobot robot) {
        assertTrue(box(robot, "aaaa").isSelected());
        assertFalse(box(robot, "https").isSelected());

        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of("A", "AAAA"), apexAliases());
    }

    @Test
    void aTickChangesTheLinesTheTitleAndWhatIsApplied(FxRobot robot) {
        robot.clickOn("#fix-choice-aaaa");
        robot.clickOn("#fix-choice-https");
        WaitForAsyncUtils.waitForFxEvents();

        String card =
                robot.lookup(".fix-card .label").<Label>queryAll().stream()
                        .map(Label::getText)
                        .collect(Collectors.joining("|"));
        assertTrue(card.contains("Convert to A + HTTPS alias"), card);
        assertFalse(card.contains("|AAAA|"), card);
        assertTrue(card.contains("|HTTPS|"), card);
        assertTrue(box(robot, "https").isFocused());

        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("A", "HTTPS"), apexAliases());
    }

    private static CheckBox box(FxRobot robot, String word) {
        return robot.lookup("#fix-choice-" + word).queryAs(CheckBox.class);
    }

    private List<String> apexAliases() {
        return desk.document().zone().at(desk.document().zone().name()).stream()
                .filter(set -> set.isAlias())
                .map(set -> set.type().mnemonic())
                .toList();
    }
}
