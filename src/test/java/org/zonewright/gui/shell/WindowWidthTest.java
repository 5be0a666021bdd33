package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

/// A window that is no narrow one yet has room for its tool bar.
@ExtendWith(ApplicationExtension.class)
class WindowWidthTest {

    private ShownShell window;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, (int) MainWindow.NARROW, 700);
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    @Test
    void nothingOfItRunsOverTheEdge() throws TimeoutException {
        window.openSample();

        double wanted = window.shell().root().minWidth(-1);

        assertTrue(wanted <= MainWindow.NARROW, () -> "wants " + wanted);
    }
}
