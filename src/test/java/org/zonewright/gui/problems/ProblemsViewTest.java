package org.zonewright.gui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.FindingsByRow;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.EntryId;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The list of problems by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class ProblemsViewTest {

    private Desk desk;
    private ProblemsController problems;

    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk =
                Desks.linted(
                        """
                        @ 300 CNAME www.example.com.
                        www 300 A 192.0.2.1
                        mail 300 A 192.0.2.2
                        gone ALIAS A nowhere.example.com.
                        lost ALIAS A nowhere.example.com.
                        """);
        problems = new ProblemsController(desk, Desks.WORLD);
        stage.setScene(
                new Scene(
                        new ProblemsView(problems.model(), problems, new Messages(Locale.ENGLISH)),
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

    /// A list selects a neighbour in place of a row that goes; nobody asked for its record set.
    @Test
    void whatGoesLeavesTheSelectedRecordSet(FxRobot robot) {
        TableView<?> list = robot.lookup("#problems").queryTableView();
        int at =
                IntStream.range(1, list.getItems().size())
                        .filter(i -> row(list, i).isPresent() && row(list, i - 1).isPresent())
                        .filter(i -> !row(list, i).equals(row(list, i - 1)))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> list.getSelectionModel().select(at));
        Optional<EntryId> selected = desk.selected().get();

        robot.interact(() -> drop(problems.model().current().get().orElseThrow()));

        assertEquals(selected, desk.selected().get());
    }

    @Test
    void aProblemThatOnlyMovesIsNotDrawnAgain(FxRobot robot) {
        Map<Object, Node> before = drawn(robot);

        robot.interact(() -> drop(desk.findings().get().getFirst()));

        Map<Object, Node> after = drawn(robot);
        after.keySet().retainAll(before.keySet());
        assertEquals(before.size() - 1, after.size());
        after.forEach((row, face) -> assertSame(before.get(row), face, row::toString));
    }

    @Test
    void underHeadingsNoRowNamesTheRule(FxRobot robot) {
        assertFalse(robot.lookup(".rule-link").queryAll().isEmpty());

        robot.interact(() -> problems.group(Grouping.RULE));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Set.of(), robot.lookup(".rule-link").queryAll());
    }

    /// As if a lint found all but one.
    private void drop(Finding gone) {
        FindingsByRow now = desk.findingsByRow();
        desk.found(now.next(now.all().stream().filter(one -> one != gone).toList()));
    }

    /// What stands for the messages of the rows in sight.
    private static Map<Object, Node> drawn(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var drawn = new HashMap<Object, Node>();
        robot.lookup(".problem-message.table-cell")
                .<ProblemCell>queryAll()
                .forEach(
                        cell -> {
                            if (cell.getItem() != null) {
                                drawn.put(cell.getItem(), cell.getGraphic());
                            }
                        });
        return drawn;
    }

    private static Optional<EntryId> row(TableView<?> list, int index) {
        return ((ProblemRow) list.getItems().get(index)).problem().flatMap(Finding::at);
    }

    private static long apexProblems(FxRobot robot) {
        TableView<ProblemRow> list = robot.lookup("#problems").queryTableView();
        return list.getItems().stream()
                .flatMap(row -> row.problem().stream())
                .filter(found -> found.rule().equals("r53-apex-cname"))
                .count();
    }
}
