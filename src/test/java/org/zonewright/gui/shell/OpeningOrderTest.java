package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.Zones;
import org.zonewright.session.Formats;
import org.zonewright.session.SaveZone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files that are opened together.
@ExtendWith(ApplicationExtension.class)
class OpeningOrderTest {

    private ShownShell window;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1200, 800);
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    @Test
    void theyAreListedAsGivenHoweverLongEachTakesToRead() throws TimeoutException {
        var files =
                List.of(
                        file("large.example.", 20_000),
                        window.folder().resolve("missing.json"),
                        file("small.example.", 1),
                        file("medium.example.", 2_000));

        ShownShell.run(() -> window.shell().files().open(files));
        ShownShell.await(() -> window.shell().model().zones().size() == 3);

        assertEquals(
                List.of("large.example", "small.example", "medium.example"),
                window.shell().model().zones().stream().map(OpenedDesk::title).toList());
        assertEquals("medium.example", window.current().title());
    }

    private Path file(String origin, int sets) {
        String text =
                IntStream.range(0, sets)
                        .mapToObj(number -> "host-" + number + " 300 A 192.0.2.1")
                        .collect(Collectors.joining("\n"));
        Path file = window.folder().resolve(origin + "json");
        var _ = SaveZone.saveAs(Zones.hosted(origin, text), Formats.nativeFormat(), file);
        return file;
    }
}
