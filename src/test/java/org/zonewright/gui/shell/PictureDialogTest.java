package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.zonewright.gui.View;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

@ExtendWith(ApplicationExtension.class)
class PictureDialogTest {

    private ShownShell window;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1000, 800);
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    private static void press(FxRobot robot, String id) {
        ShownShell.run(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    @Test
    void theCommandWritesTheWholeGraph(FxRobot robot) throws Exception {
        window.openSample();
        window.fire("export-graph");
        assertTrue(robot.lookup("#picture-part-root").query().isDisabled(), "nothing selected");
        press(robot, "#picture-format-png");
        press(robot, "#picture-palette-dark");

        press(robot, "#dialog-export");

        Path file = window.folder().resolve("example.com.graph.png");
        ShownShell.await(() -> Files.exists(file));
        assertTrue(ImageIO.read(file.toFile()).getWidth() > 1000, "drawn twice as large");
    }

    @Test
    void theButtonOfTheGraphWritesWhatTheSelectedNameLeadsTo(FxRobot robot) throws Exception {
        OpenedDesk zone = window.openSample();
        ShownShell.run(
                () -> {
                    zone.desk().view().set(View.GRAPH);
                    zone.desk().selected().set(Optional.of(org.zonewright.gui.Desks.key("www A")));
                });
        press(robot, "#graph-export");
        press(robot, "#picture-part-root");

        press(robot, "#dialog-export");

        Path file = window.folder().resolve("www.example.com.graph.svg");
        ShownShell.await(() -> Files.exists(file));
        String svg = Files.readString(file);
        assertTrue(svg.contains("<title>app.example.com. A"), svg);
        assertTrue(!svg.contains("<title>login.example.com."), svg);
    }
}
