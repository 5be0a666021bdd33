package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.gui.Desk;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.problems.ProblemRow;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// What the window does about findings that is more than one edit: the same fix everywhere,
/// waivers, what is new, and rules that fail.
@ExtendWith(ApplicationExtension.class)
class FindingCareTest {

    /// Stands for a mistake of ours: fails at the name `bad`.
    private static final Check BROKEN =
            new Check.OfSet() {
                @Override
                public List<LintRule> rules() {
                    return List.of(
                            new LintRule("broken", Severity.INFO, LintRule.BEST_PRACTICE, "none"));
                }

                @Override
                public void check(Row row, LintContext context, Report report) {
                    if (row.name().canonical().startsWith("bad.")) {
                        throw new IllegalStateException("oh");
                    }
                }
            };

    private Workspace workspace;
    private Shell shell;

    @Start
    void show(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory("zonewright-test");
        workspace = Workspace.in(folder.resolve("state"), Shells.CLOCK);
        List<Check> checks = Stream.concat(LintRules.CHECKS.stream(), Stream.of(BROKEN)).toList();
        shell = Shells.of(workspace, new TestPrompts(folder), new Look(), checks, () -> {});
        var zone =
                Zones.hosted(
                        "example.com.",
                        """
                        * 300 A 192.0.2.1
                        acme 300 TXT "x"
                        one 300 TXT unquoted
                        one 300 A 192.0.2.1
                        two 300 TXT unquoted
                        two 300 A 192.0.2.1
                        """);
        shell.files().show(new OpenedDesk(workspace.create(zone), OpenedDesk.Origin.SAMPLE));
        stage.setScene(new Scene(shell.root(), 1300, 900));
        stage.show();
    }

    @Stop
    void close() throws IOException {
        workspace.close();
    }

    private Desk desk() {
        return shell.model().zones().getFirst().desk();
    }

    private static void await(Callable<Boolean> what) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, what);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Finding> found(String rule) {
        return desk().findings().get().stream().filter(one -> one.rule().equals(rule)).toList();
    }

    private Finding unquoted() throws TimeoutException {
        await(() -> found("r53-txt-unquoted").size() == 2);
        return found("r53-txt-unquoted").getFirst();
    }

    private void put(String line) {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () ->
                        desk().apply(
                                        new Edit.Put(Zones.set("example.com.", line)),
                                        Phrase.of("gui.undo")));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void oneFixMendsAllOfItsKindInOneStep(FxRobot robot) throws TimeoutException {
        unquoted();
        robot.interact(() -> fire("problems-group-rule", robot));

        robot.clickOn(".fix-all-button");
        await(() -> found("r53-txt-unquoted").isEmpty());

        assertEquals(2, desk().history().get().steps().size());
        robot.interact(() -> desk().undo());
        assertEquals(2, List.of(unquoted(), unquoted()).size());
    }

    @Test
    void aKeyAppliesAllSafeFixes(FxRobot robot) throws TimeoutException {
        unquoted();

        robot.interact(() -> shell.commands().get("safe-fixes").fire());
        await(() -> found("r53-txt-unquoted").isEmpty());

        assertEquals(2, desk().history().get().steps().size());
    }

    @Test
    void aFindingIsWaivedForAReasonAndShownStruckThrough(FxRobot robot) throws TimeoutException {
        await(() -> !found("wc-type-block").isEmpty());
        robot.interact(
                () ->
                        desk().findingCare()
                                .orElseThrow()
                                .askToWaive(found("wc-type-block").getFirst()));

        robot.clickOn("#dialog-waive");
        assertTrue(robot.lookup("#waive-reason").tryQuery().isPresent(), "it wants a reason");
        robot.clickOn("#waive-reason").write("not a host");
        robot.push(KeyCode.ENTER);
        await(() -> found("wc-type-block").stream().allMatch(Finding::isWaived));

        assertEquals(
                List.of(
                        new Waiver(
                                "wc-type-block",
                                Optional.of("acme.example.com."),
                                "not a host",
                                Optional.empty())),
                desk().document().zone().annotations().waivers());
        assertEquals(0, rows(robot, "wc-type-block"));
        robot.clickOn("#problems-waived");
        assertEquals(1, rows(robot, "wc-type-block"));
        assertTrue(robot.lookup(".table-row-cell:waived").tryQuery().isPresent());
        robot.interact(() -> desk().undo());
        await(() -> found("wc-type-block").stream().noneMatch(Finding::isWaived));
    }

    @Test
    void onlyWhatTheSavedZoneHasNotIsNew(FxRobot robot) throws TimeoutException {
        unquoted();
        put("three 300 TXT unquoted");
        await(() -> found("r53-txt-unquoted").size() == 3);

        robot.clickOn("#problems-new");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(1, rows(robot, "r53-txt-unquoted"));
    }

    @Test
    void aRuleThatFailsIsNamedAndTheOthersGoOn(FxRobot robot) throws TimeoutException {
        unquoted();
        put("bad 300 A 192.0.2.256");

        await(() -> !found("lint-rule-failed").isEmpty());

        assertEquals(1, rows(robot, "lint-rule-failed"));
        assertEquals(1, found("r53-a-syntax").size());
        await(() -> shell.model().log().stream().anyMatch(line -> line.text().contains("broken")));
        put("other 300 A 192.0.2.256");
        await(() -> found("r53-a-syntax").size() == 2);
        assertEquals(1, rows(robot, "lint-rule-failed"));
    }

    private static long rows(FxRobot robot, String rule) {
        TableView<ProblemRow> list = robot.lookup("#problems").queryTableView();
        return list.getItems().stream()
                .flatMap(row -> row.problem().stream())
                .filter(one -> one.rule().equals(rule))
                .count();
    }

    private static void fire(String id, FxRobot robot) {
        robot
                .lookup("#problems-menu")
                .queryAs(javafx.scene.control.MenuButton.class)
                .getItems()
                .stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
    }
}
