package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.codec.Codec;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Formats;
import org.zonewright.session.OpenZone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class ImportExportTest {

    private ShownShell window;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        window = ShownShell.in(stage, 1000, 800);
        shell = window.shell();
    }

    @Stop
    void close() throws IOException {
        window.close();
    }

    @Test
    void whatABatchDeletesIsARowOfItsOwn(FxRobot robot) throws Exception {
        window.openSample();
        RecordSet first =
                zone().sets().stream()
                        .filter(set -> set.type().equals(RecordType.TXT))
                        .findFirst()
                        .orElseThrow();
        Files.writeString(
                window.folder().resolve("open.json"),
                """
                {"Changes": [{"Action": "DELETE", "ResourceRecordSet": %s},
                  {"Action": "DELETE", "ResourceRecordSet":
                    {"Name": "no.%s", "Type": "A", "TTL": 60,
                     "ResourceRecords": [{"Value": "192.0.2.1"}]}}]}
                """
                        .formatted(Route53Json.text(first), zone().name().canonical()));
        robot.interact(() -> shell.commands().get("import").fire());
        waitFor(() -> robot.lookup("#import-rows").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();

        List<String> kinds =
                robot.lookup("#import-rows .table-cell").queryAllAs(TableCell.class).stream()
                        .map(cell -> String.valueOf(cell.getText()))
                        .toList();
        assertTrue(kinds.contains("will delete"), kinds::toString);
        robot.interact(() -> robot.lookup("#dialog-apply").queryAs(Button.class).fire());

        assertTrue(zone().find(first.key()).isEmpty(), "it is deleted");
        robot.interact(() -> shell.commands().get("undo").fire());
        assertTrue(zone().find(first.key()).isPresent());
    }

    @Test
    void aFileWithoutRecordSetsGoesIntoTheZone(FxRobot robot) throws Exception {
        window.openSample();
        Files.writeString(
                window.folder().resolve("open.json"),
                """
                {"HealthChecks": [{"Id": "c-1", "HealthCheckConfig": {"Type": "TCP"}}]}
                """);
        robot.interact(() -> shell.commands().get("import").fire());
        waitFor(() -> zone().healthChecks().stream().anyMatch(check -> check.id().equals("c-1")));

        robot.interact(() -> shell.commands().get("undo").fire());
        assertTrue(zone().healthChecks().stream().noneMatch(check -> check.id().equals("c-1")));
    }

    @Test
    void filesDroppedTogetherAreOneZone(FxRobot robot) throws Exception {
        Path zone =
                Files.writeString(
                        window.folder().resolve("together.json"),
                        """
                        {"ResourceRecordSets": [{"Name": "together.example.", "Type": "SOA", "TTL": 60,
                          "ResourceRecords": [{"Value": "a. b. 1 2 3 4 5"}]}]}
                        """);
        Path checks =
                Files.writeString(
                        window.folder().resolve("checks.json"),
                        """
                        {"HealthChecks": [{"Id": "c-2", "HealthCheckConfig": {"Type": "TCP"}}]}
                        """);
        Path hosted =
                Files.writeString(
                        window.folder().resolve("hosted.json"),
                        """
                        {"HostedZone": {"Id": "/hostedzone/Z7", "Name": "together.example."}}
                        """);

        robot.interact(() -> window.prompts().drop(checks, zone, hosted));

        waitFor(
                () ->
                        shell.model().current().get() != null
                                && zone().healthChecks().size() == 1
                                && zone().info().id().equals(Optional.of("Z7")));
        assertEquals(1, shell.model().zones().size());
    }

    @Test
    void rowsOfAFileAreTakenAsAPersonSays(FxRobot robot) throws Exception {
        window.openSample();
        Files.writeString(
                window.folder().resolve("open.json"),
                """
                [{"Name": "www.shop.example.com.", "Type": "A", "TTL": 60,
                  "ResourceRecords": [{"Value": "192.0.2.1"}]},
                 {"Name": "new-here.%s", "Type": "A", "TTL": 60,
                  "ResourceRecords": [{"Value": "192.0.2.1"}]}]
                """
                        .formatted(zone().name().canonical()));
        robot.interact(() -> shell.commands().get("import").fire());
        waitFor(() -> robot.lookup("#import-rows").tryQuery().isPresent());
        TableView<?> rows = robot.lookup("#import-rows").queryAs(TableView.class);
        int before = zone().size();

        assertEquals(2, rows.getItems().size());
        robot.interact(() -> robot.lookup("#dialog-apply").queryAs(Button.class).fire());

        assertTrue(zone().size() > before);
        robot.interact(() -> shell.commands().get("undo").fire());
        assertEquals(before, zone().size());
    }

    @Test
    void includedFilesAreNamedBeforeTheyAreRead(FxRobot robot) throws Exception {
        Files.writeString(
                window.folder().resolve("open.json"),
                "$ORIGIN example.com.\n@ 60 SOA ns. h. 1 2 3 4 5\n$INCLUDE part.zone\n");
        Files.writeString(window.folder().resolve("part.zone"), "part 60 A 192.0.2.1\n");
        robot.interact(() -> shell.commands().get("open").fire());
        waitFor(() -> robot.lookup("#dialog-include").tryQuery().isPresent());

        assertTrue(
                robot.lookup(".dialog-list .label").queryLabeled().getText().endsWith("part.zone"));
        assertTrue(shell.model().currentDesk().isEmpty());
        robot.interact(() -> robot.lookup("#dialog-include").queryAs(Button.class).fire());
        waitFor(() -> shell.model().currentDesk().isPresent());

        assertEquals(2, zone().size());
    }

    @Test
    void lossesAreShownBeforeAnExport(FxRobot robot) throws Exception {
        window.openSample();
        robot.interact(() -> shell.commands().get("export-as").fire());
        ChoiceBox<Codec> format = format(robot);
        ListView<?> losses = robot.lookup("#export-losses").queryAs(ListView.class);

        assertEquals(Formats.ALL, List.copyOf(format.getItems()));
        assertTrue(losses.getItems().isEmpty(), "the zone's own format carries everything");
        robot.interact(() -> format.setValue(Formats.byId("change-batch").orElseThrow()));
        assertTrue(losses.isVisible());
        robot.interact(() -> format.setValue(Formats.nativeFormat()));
        robot.interact(() -> robot.lookup("#dialog-export").queryAs(Button.class).fire());

        Path written =
                window.folder()
                        .resolve(
                                zone().name().canonical().replaceFirst("[.]$", "")
                                        + ".export.json");
        waitFor(() -> Files.exists(written));
        assertTrue(OpenZone.open(written, Optional.empty()) instanceof OpenZone.Outcome.Opened);
    }

    @SuppressWarnings("unchecked") // the only box of this id
    private static ChoiceBox<Codec> format(FxRobot robot) {
        return robot.lookup("#export-format").queryAs(ChoiceBox.class);
    }

    private Zone zone() {
        return shell.model().currentDesk().orElseThrow().desk().document().zone();
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
