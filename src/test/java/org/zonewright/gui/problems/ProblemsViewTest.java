package org.zonewright.gui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;

import java.util.Locale;
import java.util.Optional;

/// The list of problems by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class ProblemsViewTest {

    private Desk desk;

    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk =
                Desks.linted(
                        """
                        @ 300 CNAME www.example.com.
                        www 300 A 192.0.2.1
                        """);
        var controller = new ProblemsController(desk, Desks.WORLD);
        stage.setScene(
                new Scene(
                        new ProblemsView(
                                controller.model(), controller, new Messages(Locale.ENGLISH)),
                        880,
                        300));
        stage.show();
    }

    @Test
    void oneClickMends(FxRobot robot) {
        robot.clickOn(".fix-button");

        assertEquals("www.example.com.", Desks.content(desk, "@ A"));
        assertEquals(0, apexProblems(robot));
    }

    @Test
    void enterGoesToTheRow(FxRobot robot) {
        desk.view().set(View.GRAPH);
        TableView<?> list = robot.lookup("#problems").queryTableView();
        robot.interact(
                () -> {
                    list.requestFocus();
                    list.getSelectionModel().select(0);
                });

        robot.push(KeyCode.ENTER);

        assertEquals(View.TABLE, desk.view().get());
        assertEquals(Optional.of(Desks.key("@ CNAME")), desk.selected().get());
    }

    private static long apexProblems(FxRobot robot) {
        TableView<ProblemRow> list = robot.lookup("#problems").queryTableView();
        return list.getItems().stream()
                .flatMap(row -> row.problem().stream())
                .filter(found -> found.rule().equals("r53-apex-cname"))
                .count();
    }
}
