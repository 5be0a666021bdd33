package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that are dropped on the table go into its zone; those of another zone are opened.
@ExtendWith(ApplicationExtension.class)
class FilesOnTableTest {

    private static final String SOA =
            """
            {"Name": "%s", "Type": "SOA", "TTL": 900,
             "ResourceRecords": [{"Value": "ns. host. 1 7200 900 1209600 86400"}]}
            """;

    private static final String SET =
            """
            {"Name": "%s", "Type": "A", "TTL": 60, "ResourceRecords": [{"Value": "192.0.2.77"}]}
            """;

    private ShownShell window;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1300, 800);
    }

    @BeforeEach
    void open() throws Exception {
        Path file = write("open.json", SOA.formatted("shop.example."));
        ShownShell.run(() -> window.prompts().drop(file));
        ShownShell.await(() -> window.shell().model().current().get() != null);
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    private Path write(String name, String... sets) throws IOException {
        return Files.writeString(
                window.folder().resolve(name),
                "{\"ResourceRecordSets\": [" + String.join(",", sets) + "]}");
    }

    private void drop(Path file) {
        ShownShell.run(() -> window.prompts().dropOnTable(file));
    }

    private Zone zone() {
        return window.current().desk().document().zone();
    }

    private int zones() {
        return window.shell().model().zones().size();
    }

    @Test
    void anExportOfTheZoneIsMerged() throws Exception {
        drop(
                write(
                        "theirs.json",
                        SOA.formatted("shop.example."),
                        SET.formatted("www.shop.example.")));

        ShownShell.await(() -> zone().size() == 2);
        assertEquals(1, zones());
        ShownShell.run(() -> window.current().desk().undo());
        assertEquals(1, zone().size());
    }

    @Test
    void someRecordSetsAreImportedAsAPersonSays(FxRobot robot) throws Exception {
        drop(write("some.json", SET.formatted("www.shop.example.")));

        ShownShell.await(() -> robot.lookup("#import-rows").tryQuery().isPresent());
        assertEquals(1, zones());
    }

    @Test
    void anotherZoneIsOpened(FxRobot robot) throws Exception {
        drop(write("other.json", SOA.formatted("other.example.")));

        ShownShell.await(() -> zones() == 2);
        assertFalse(robot.lookup("#import-rows").tryQuery().isPresent());
    }
}
