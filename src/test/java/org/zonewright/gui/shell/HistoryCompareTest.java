package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.zonewright.gui.View;
import org.zonewright.gui.control.StepTime;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// The draft compared with a step that is chosen in the list of steps.
@ExtendWith(ApplicationExtension.class)
class HistoryCompareTest {

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
    void aButtonInTheRowComparesWithItsStep(FxRobot robot) throws TimeoutException {
        OpenedDesk zone = editedThreeTimes();
        int current = zone.desk().history().get().current().number();

        robot.clickOn(fromTop(robot, ".history-compare").get(2));

        awaitChangesSince(robot, zone, 1, 2);
        assertEquals(
                current, zone.desk().history().get().current().number(), "nothing was gone to");
    }

    @Test
    void shiftEnterComparesWithTheSelectedStep(FxRobot robot) throws TimeoutException {
        OpenedDesk zone = editedThreeTimes();
        ListView<HistoryLine> list = robot.lookup("#history").queryListView();
        ShownShell.run(list::requestFocus);
        robot.push(KeyCode.DOWN);
        assertEquals(2, list.getSelectionModel().getSelectedItem().number());

        robot.push(KeyCode.SHIFT, KeyCode.ENTER);

        awaitChangesSince(robot, zone, 2, 1);
    }

    @Test
    void theMenuComparesAndTheOtherMouseButtonAloneGoesNowhere(FxRobot robot)
            throws TimeoutException {
        OpenedDesk zone = editedThreeTimes();
        robot.rightClickOn(fromTop(robot, ".history-compare").get(2).getParent());

        assertEquals(3, zone.desk().history().get().current().number());
        ListView<HistoryLine> list = robot.lookup("#history").queryListView();
        assertEquals(1, list.getSelectionModel().getSelectedItem().number());
        robot.clickOn("#history-menu-compare");

        awaitChangesSince(robot, zone, 1, 2);
    }

    private void awaitChangesSince(FxRobot robot, OpenedDesk zone, int step, int rows)
            throws TimeoutException {
        assertEquals(View.CHANGES, zone.desk().view().get());
        History.Step with = zone.desk().history().get().steps().get(step);
        TableView<?> changes = robot.lookup("#changes").queryTableView();
        String label = robot.lookup("#changes-baseline").<Labeled>query().getText();
        assertTrue(label.contains("Delete number " + step), label);
        assertTrue(label.contains(StepTime.of(with.at())), label);
        ShownShell.await(() -> changes.getItems().size() == rows);
    }

    private OpenedDesk editedThreeTimes() throws TimeoutException {
        OpenedDesk zone = window.openSample();
        List<RecordSet> sets =
                zone.desk().document().zone().sets().stream()
                        .filter(set -> !set.isAlias())
                        .limit(3)
                        .toList();
        for (int i = 0; i < sets.size(); i++) {
            RecordSet set = sets.get(i);
            Phrase name = Phrase.of("edit.delete", "number " + (i + 1));
            ShownShell.run(() -> zone.desk().apply(new Edit.Remove(set.key()), name));
        }
        ShownShell.run(() -> window.shell().model().showBottom("history"));
        return zone;
    }

    private static List<Node> fromTop(FxRobot robot, String what) {
        return robot.from(robot.lookup("#history")).lookup(what).queryAll().stream()
                .sorted(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
                .toList();
    }
}
