package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

/// The narrowest window, and one that is just no narrow one, have room for their tool bar.
@ExtendWith(ApplicationExtension.class)
class WindowWidthTest {

    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @CsvSource({"en, 1024", "en, 1240", "en, 1300", "de, 1024", "de, 1240", "de, 1300", "de, 1400"})
    void nothingOfTheToolBarRunsOverTheEdge(Locale language, int width, FxRobot robot)
            throws IOException, TimeoutException {
        try (ShownShell window =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000, () -> ShownShell.in(stage, width, 700, language))) {
            window.openSample();

            List<Node> shown =
                    robot.lookup("#toolbar > *").queryAll().stream()
                            .filter(node -> node.isVisible() && node.isManaged())
                            .toList();
            assertTrue(shown.size() > 10, shown::toString);
            assertEquals(List.of(), shown.stream().filter(node -> isCut(node, width)).toList());
        }
    }

    private static boolean isCut(Node node, double width) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getMinX() < 0
                || at.getMaxX() > width
                || node.getLayoutBounds().getWidth() < node.minWidth(-1);
    }
}
