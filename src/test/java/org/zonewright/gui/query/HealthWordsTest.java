package org.zonewright.gui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document;
import org.zonewright.session.Job;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What the query view says of health: names, and ids only where somebody asks for them.
@ExtendWith(ApplicationExtension.class)
class HealthWordsTest {

    private static final String GREEN = "2f4a1002-6f1c-4b52-9d3e-5a7c8e2f0002";
    private static final String BLUE = "2f4a1001-6f1c-4b52-9d3e-5a7c8e2f0001";
    private static final DomainName LB = DomainName.of("web-1.eu-west-1.elb.amazonaws.com.");

    private final Desk desk =
            new Desk(new Document(zone(), _ -> {}, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    private final QueryController controller =
            new QueryController(
                    desk,
                    World.ofAws(),
                    new SavedController(desk, World.ofAws(), HealthWordsTest::inPlace),
                    HealthWordsTest::inPlace);
    private final Messages messages = new Messages(Locale.ENGLISH);

    @Start
    void show(Stage stage) {
        var _ = new Look();
        var view = new QueryView(controller.model(), controller, messages);
        stage.setScene(new Scene(view, 1100, 700));
        stage.show();
    }

    private static Runnable inPlace(Job<Runnable> job, Consumer<Throwable> whenFailed) {
        try {
            job.run(Job.Progress.SILENT).run();
        } catch (Exception e) {
            whenFailed.accept(e);
        }
        return () -> {};
    }

    private static Zone zone() {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        api  60 A 192.0.2.11 ; weighted 60 id=blue hc=%s
                        api  60 A 192.0.2.12 ; weighted 30 id=green hc=%s
                        api  60 A 192.0.2.13 ; weighted 10 id=canary hc=elsewhere
                        lb   ALIAS A %s zone=Z32O12XQLNTSW2
                        """
                                .formatted(BLUE, GREEN, LB));
        List<HealthCheck> checks = List.of(check(BLUE, "api-blue"), check(GREEN, "api-green"));
        return zone.withBesides(
                new Zone.Besides(checks, zone.simulation(), zone.annotations(), List.of(), 4));
    }

    private static HealthCheck check(String id, String name) {
        return new HealthCheck(
                id,
                name,
                "HTTPS",
                "HTTPS /healthz",
                false,
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "{}");
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, All healthy, nothing fails",
        "true, false, false, 1 of 3 fails, of the checks in the file and those that records name",
        "true, true, false, 2 of 3 fail, more than one",
        "true, false, true, '1 of 3 checks, 1 target fails', an AWS resource is no health check",
        "false, false, true, 1 target fails, a resource alone",
    })
    void theButtonCountsWhatFailsOfTheChecks(
            boolean green, boolean blue, boolean target, String text, String why, FxRobot robot) {
        fail(robot, green, blue, target);

        Button button = robot.lookup("#query-health").queryButton();
        assertEquals(text, button.getText(), why);
        assertEquals(green, button.getTooltip().getText().contains("api-green fails"), why);
    }

    @Test
    void aTraceNamesTheCheckAndKeepsItsIdForThePointer(FxRobot robot) {
        fail(robot, true, false, false);
        robot.interact(
                () -> {
                    controller.model().name().set("api");
                    controller.ask();
                });

        var loser =
                controller.model().trace().stream()
                        .filter(TraceRow.Loser.class::isInstance)
                        .map(TraceRow.Loser.class::cast)
                        .filter(row -> row.label().contains("green"))
                        .findFirst()
                        .orElseThrow();

        assertEquals("its check api-green fails", messages.text(loser.why()));
        assertEquals(Optional.of(GREEN), loser.check());
        assertFalse(
                robot.lookup("#query-trace").queryListView().getItems().stream()
                        .anyMatch(row -> row.toString().contains(GREEN)));
    }

    private void fail(FxRobot robot, boolean green, boolean blue, boolean target) {
        var told =
                new Simulation(
                        List.of(
                                new Simulation.Target(
                                        LB, List.of(), Optional.empty(), Optional.of(!target))),
                        List.of(
                                new Simulation.CheckState(GREEN, !green),
                                new Simulation.CheckState(BLUE, !blue)),
                        List.of());
        robot.interact(
                () ->
                        desk.document()
                                .apply(new Edit.SetSimulation(told), Phrase.of("edit.opened")));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
