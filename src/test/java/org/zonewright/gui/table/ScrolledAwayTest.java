package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
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
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whoever scrolls away from the selected row stays there while other rows change.
@ExtendWith(ApplicationExtension.class)
class ScrolledAwayTest {

    private static final int ROWS = 80;

    private Desk desk;
    private TableView<?> table;

    @Start
    void show(Stage stage) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk =
                Desks.linted(
                        IntStream.range(0, ROWS)
                                .mapToObj("host-%02d A 192.0.2.1"::formatted)
                                .collect(Collectors.joining("\n")));
        var controller = new RecordTableController(desk, Desks.WORLD);
        var view = ShownTable.in(stage, controller);
        table = ShownTable.records(view);
        stage.show();
    }

    @Test
    void anEditElsewhereDoesNotScrollBack(FxRobot robot) {
        robot.interact(() -> desk.selected().set(Optional.of(Desks.key("host-00 A"))));
        int selected = table.getSelectionModel().getSelectedIndex();
        robot.interact(() -> table.scrollTo(ROWS - 1));
        int before = first();
        assertTrue(before > 0, "scrolled away");

        robot.interact(() -> change("host-70 A"));

        assertEquals(before, first());
        assertEquals(selected, table.getSelectionModel().getSelectedIndex());
    }

    private void change(String key) {
        RecordSet set = desk.history().get().zone().find(Desks.key(key)).orElseThrow();
        desk.apply(
                new Edit.Put(set.withContent(new Content.Values(60, List.of("192.0.2.9")))),
                Phrase.of("edit.put"));
    }

    private int first() {
        WaitForAsyncUtils.waitForFxEvents();
        return ((VirtualFlow<?>) table.lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
    }
}
