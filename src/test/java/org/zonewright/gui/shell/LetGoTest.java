package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.concurrent.TimeoutException;

/// A window that shows something else does not keep what it showed.
@ExtendWith(ApplicationExtension.class)
class LetGoTest {

    private static final int TRIES = 50;

    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    /// In a method of its own, so that no variable holds it.
    private WeakReference<Shell> showAndReplace() throws IOException, TimeoutException {
        var window = new ShownShell[1];
        ShownShell.run(
                () -> {
                    try {
                        window[0] = ShownShell.in(stage, 1000, 800);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
        window[0].openSample();
        window[0].close();
        ShownShell.run(() -> stage.setScene(new Scene(new Group())));
        return new WeakReference<>(window[0].shell());
    }

    @Test
    void aStageLetsGoOfTheWindowThatItShowed() throws Exception {
        WeakReference<Shell> shown = showAndReplace();

        for (int i = 0; i < TRIES && shown.get() != null; i++) {
            System.gc();
            Thread.sleep(100);
        }

        assertTrue(shown.get() == null, "it is held");
    }
}
