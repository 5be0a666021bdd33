package org.zonewright.gui.shell;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.control.Look;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.session.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The problems of a zone follow what happens in the other open zones.
@ExtendWith(ApplicationExtension.class)
class NeighboursTest {

    private static final String RULE = "ws-cross-zone-cname-dangling";

    private Path folder;
    private Workspace workspace;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        folder = Files.createTempDirectory("zonewright-test");
        workspace = Workspace.in(folder.resolve("state"), Shells.CLOCK);
        shell = Shells.of(workspace, new TestPrompts(folder), new Look(), () -> {});
        stage.setScene(new Scene(shell.root(), 1300, 800));
        stage.show();
    }

    @Stop
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void anEditInOneZoneMendsAProblemOfAnother() throws IOException, TimeoutException {
        open("example.com", "www.example.com. 300 CNAME app.example.net.");
        open("example.net", "web.example.net. 300 A 198.51.100.1");
        waitFor(() -> has(0, RULE));

        var app = RecordSet.simple("app.example.net.", RecordType.A, 300, "198.51.100.2");
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () ->
                        desk(1).desk()
                                .document()
                                .apply(new Edit.Put(app), Phrase.of("gui.tour.edit", "app")));

        waitFor(() -> !has(0, RULE));
    }

    private void open(String name, String line) throws IOException, TimeoutException {
        Path file =
                Files.writeString(
                        folder.resolve(name + ".zone"),
                        """
                        $ORIGIN %s.
                        @ 900 SOA ns.example.org. hostmaster.example.org. 1 7200 900 1209600 900
                        @ 3600 NS ns.example.org.
                        %s
                        """
                                .formatted(name, line));
        int before = shell.model().zones().size();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> shell.files().open(List.of(file)));
        waitFor(() -> shell.model().zones().size() == before + 1);
        waitFor(() -> !desk(before).desk().findings().get().isEmpty());
    }

    private boolean has(int zone, String rule) {
        return desk(zone).desk().findings().get().stream()
                .anyMatch(finding -> finding.rule().equals(rule));
    }

    private OpenedDesk desk(int number) {
        return shell.model().zones().get(number);
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }
}
