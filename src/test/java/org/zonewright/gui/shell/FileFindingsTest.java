package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Waiving;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What is wrong with the text of a file stands among the problems of its zone, before an edit and
/// after it.
@ExtendWith(ApplicationExtension.class)
class FileFindingsTest {

    private static final String TWICE =
            """
            {
              "HostedZone": {"Id": "/hostedzone/Z1", "Name": "example.com.", "Id": "/hostedzone/Z2"},
              "ResourceRecordSets": []
            }
            """;

    private ShownShell window;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1300, 800);
        shell = window.shell();
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    @Test
    void aKeyGivenTwiceIsAProblemOfTheZone() throws IOException, TimeoutException {
        Path file = Files.writeString(window.folder().resolve("twice.json"), TWICE);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> shell.files().open(List.of(file)));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !ofFile().isEmpty());

        Finding before = ofFile().getFirst();
        WaitForAsyncUtils.waitForAsyncFx(10_000, this::edit);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> desk().findings().get().stream().anyMatch(one -> one.at().isPresent()));

        assertEquals(List.of(before), ofFile());
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> waive(before.rule()));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> ofFile().stream().allMatch(Finding::isWaived));
        assertEquals(Phrase.of("lint.file.place", 2, 66), before.options().getFirst());
        assertTrue(
                desk().findings().get().stream()
                        .map(Finding::severity)
                        .sorted()
                        .toList()
                        .equals(desk().findings().get().stream().map(Finding::severity).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "huge", "binary", "deep", "gone"})
    void aFileThatIsNoZoneLeavesTheWindowAsItIs(String what, FxRobot robot)
            throws IOException, TimeoutException {
        Path bad = bad(what);
        window.openSample();
        Desk before = desk();

        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> shell.files().open(List.of(bad)));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup("#dialog-close").tryQuery().isPresent());

        assertTrue(
                shell.model().log().getLast().text().matches("(?s).*:\\d+:\\d+: .+"),
                () -> shell.model().log().getLast().text());
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#dialog-close").tryQuery().isEmpty());
        assertEquals(before, desk());
        assertEquals(1, shell.model().zones().size());
    }

    private Path bad(String what) throws IOException {
        Path file = window.folder().resolve(what + ".json");
        switch (what) {
            case "cut" -> Files.writeString(file, TWICE.substring(0, 80));
            case "binary" -> Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
            case "deep" -> Files.writeString(file, "[".repeat(300_000));
            case "huge" -> {
                try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
                    sparse.setLength(2L << 30);
                }
            }
            default -> {}
        }
        return file;
    }

    private void edit() {
        var outside = RecordSet.simple("www.example.org.", RecordType.A, 60, "192.0.2.1");
        desk().document().apply(new Edit.Put(outside), Phrase.of("gui.tour.edit", "outside"));
    }

    private void waive(String rule) {
        new Waiving(desk())
                .add(new Annotations.Waiver(rule, Optional.empty(), "known", Optional.empty()));
    }

    private List<Finding> ofFile() {
        return shell.model().currentDesk().map(zone -> zone.desk().findings().get()).stream()
                .flatMap(List::stream)
                .filter(finding -> finding.rule().equals("file-duplicate-key"))
                .toList();
    }

    private Desk desk() {
        return shell.model().currentDesk().orElseThrow().desk();
    }
}
