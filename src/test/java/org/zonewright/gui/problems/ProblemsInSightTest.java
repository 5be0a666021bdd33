package org.zonewright.gui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
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
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The problem of the selected record set stays in sight when others are found before it.
@ExtendWith(ApplicationExtension.class)
class ProblemsInSightTest {

    private Desk desk;
    private List<Finding> all;
    private TableView<?> list;

    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk =
                Desks.linted(
                        IntStream.range(10, 60)
                                .mapToObj(n -> "gone%d ALIAS A nowhere.example.com.%n".formatted(n))
                                .collect(Collectors.joining()));
        all = desk.findings().get();
        var problems = new ProblemsController(desk, Desks.WORLD);
        var view = new ProblemsView(problems.model(), problems, new Messages(Locale.ENGLISH));
        list = (TableView<?>) view.getCenter();
        stage.setScene(new Scene(view, 880, 300));
        stage.show();
    }

    @Test
    void whenOthersAreFoundBeforeIt(FxRobot robot) {
        robot.interact(() -> found(all.subList(25, all.size())));
        select(robot);

        robot.interact(() -> found(all));

        assertEquals(true, isInSight(robot));
    }

    @Test
    void whenItIsSelectedAsOthersAreFound(FxRobot robot) {
        robot.interact(() -> found(all.subList(25, all.size())));

        robot.interact(
                () -> {
                    desk.selected().set(Optional.of(Desks.key("gone45 A")));
                    found(all);
                });

        assertEquals(true, isInSight(robot));
    }

    /// Whoever has scrolled looks for something else.
    @Test
    void unlessSomebodyHasScrolled(FxRobot robot) {
        robot.interact(() -> found(all.subList(1, all.size())));
        select(robot);
        robot.drag(list.lookup(".scroll-bar:vertical .thumb")).dropBy(0, -250);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(false, isInSight(robot));

        robot.interact(() -> found(all));

        assertEquals(false, isInSight(robot));
    }

    private void select(FxRobot robot) {
        robot.interact(() -> desk.selected().set(Optional.of(Desks.key("gone45 A"))));
        assertEquals(true, isInSight(robot));
    }

    private void found(List<Finding> some) {
        desk.found(desk.findingsByRow().next(some));
    }

    private boolean isInSight(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Bounds sight = list.localToScene(list.getLayoutBounds());
        return robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row -> row.isVisible() && row.isSelected())
                .map(row -> row.localToScene(row.getLayoutBounds()))
                .anyMatch(sight::contains);
    }
}
