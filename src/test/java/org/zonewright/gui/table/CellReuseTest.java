package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.control.Look;

import java.nio.ByteBuffer;

/// Cells change their nodes from row to row: what stood there before leaves no trace.
@ExtendWith(ApplicationExtension.class)
class CellReuseTest {

    private static final String ROWS =
            """
            @ 300 CNAME www.example.com.
            alias ALIAS A www.example.com.
            gone ALIAS A missing.example.com.
            mail 300 MX 10 mx.example.net. | 20 mx.example.org.
            pair 60 A 192.0.2.1 ; weighted 10 id=blue
            pair 60 A 192.0.2.2 ; weighted 30 id=green
            safe 60 A 192.0.2.3 ; failover PRIMARY id=one
            www 300 A 192.0.2.1
            zoo 300 A 192.0.2.2
            """;

    private Desk desk;
    private Stage stage;

    @Start
    void show(Stage shown) {
        new Look().appearance().set(Look.Appearance.LIGHT);
        desk = Desks.linted(ROWS);
        stage = shown;
        open();
        stage.show();
    }

    /// A new table, whose cells have shown nothing before.
    private void open() {
        ShownTable.in(stage, new RecordTableController(desk, Desks.WORLD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoo", "pair", "mx", "192", "alias:yes", "-type:A", "nothing"})
    void rowsLookAsInANewTable(String filter, FxRobot robot) {
        ByteBuffer before = picture(robot);

        robot.interact(() -> desk.filter().set(filter));
        ByteBuffer narrowed = picture(robot);
        robot.interact(() -> desk.filter().set(""));
        ByteBuffer after = picture(robot);

        assertNotEquals(before, narrowed, "the filter shows other rows");
        assertEquals(before, after, "the same rows after others stood in their cells");
        robot.interact(() -> desk.filter().set(filter));
        robot.interact(this::open);
        assertEquals(picture(robot), narrowed, "fewer rows in cells that others stood in");
    }

    private ByteBuffer picture(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var taken = new WritableImage[1];
        robot.interact(() -> taken[0] = stage.getScene().lookup("#records").snapshot(null, null));
        int width = (int) taken[0].getWidth();
        int height = (int) taken[0].getHeight();
        var pixels = ByteBuffer.allocate(width * height * 4);
        WritablePixelFormat<ByteBuffer> format = PixelFormat.getByteBgraInstance();
        taken[0].getPixelReader().getPixels(0, 0, width, height, format, pixels, width * 4);
        return pixels.rewind();
    }
}
