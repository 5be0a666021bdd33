package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// A filter is saved into the side bar, chosen there again, and deleted.
@ExtendWith(ApplicationExtension.class)
class OwnFiltersTest {

    private ShownShell window;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1400, 900);
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    @Test
    void aFilterIsSavedAndChosenAgain(FxRobot robot) throws TimeoutException {
        OpenedDesk zone = window.openSample();
        ShownShell.run(() -> zone.desk().filter().set("type:AAAA ttl:<600"));

        window.fire("save-filter");
        window.fire("save-filter");
        ShownShell.run(() -> zone.desk().filter().set(""));
        window.fire("save-filter");

        assertEquals(List.of("type:AAAA ttl:<600"), window.shell().model().ownFilters());
        ListView<?> list = robot.lookup("#filters").queryListView();
        ShownShell.run(() -> list.getSelectionModel().selectLast());
        assertEquals("type:AAAA ttl:<600", zone.desk().filter().get());

        ShownShell.run(list::requestFocus);
        robot.push(KeyCode.DELETE);
        ShownShell.await(() -> window.shell().model().ownFilters().isEmpty());
        assertEquals(SavedFilter.USUAL.size(), list.getItems().size());
        assertEquals("type:AAAA ttl:<600", zone.desk().filter().get());
    }
}
