package org.zonewright.app;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.analysis.resolve.World;
import org.zonewright.codec.route53.SetMender;
import org.zonewright.gui.Asked;
import org.zonewright.gui.BulkKind;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.shell.OpenedDesk;
import org.zonewright.gui.shell.SampleZone;
import org.zonewright.gui.shell.Shell;
import org.zonewright.gui.shell.ZoneMaker;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.session.Processors;
import org.zonewright.session.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Walks through the window as a person would and takes a picture of each view: light, dark and
/// high contrast, wide and narrow. Always the same pictures: the clock stands still, and chance has
/// a seed.
final class Tour {

    /// @param table the name of the main table's picture
    private record Size(int width, int height, String suffix, String table) {}

    private static final List<Size> SIZES =
            List.of(
                    new Size(1440, 900, "", "01-main-table"),
                    new Size(1024, 640, "-1024", "08-main-table"));

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-05T12:04:31Z"), ZoneOffset.UTC);

    private final Path folder;
    private final List<Path> taken = new ArrayList<>();
    private final World world = World.ofAws();

    Tour(Path folder) {
        this.folder = folder;
    }

    /// Takes the pictures; called off the FX thread.
    ///
    /// @throws IOException if they cannot be written
    List<Path> pictures() throws IOException, InterruptedException {
        Path state = Files.createTempDirectory("zonewright-tour");
        try (var workspace = Workspace.in(state, CLOCK)) {
            Look look = Fx.get(Look::new);
            Fx.run(() -> look.motion().set(Look.Motion.REDUCED));
            for (Look.Appearance appearance :
                    List.of(
                            Look.Appearance.LIGHT,
                            Look.Appearance.DARK,
                            Look.Appearance.CONTRAST)) {
                Fx.run(() -> look.appearance().set(appearance));
                for (Size size : SIZES) {
                    walk(look, size, workspace);
                }
            }
        }
        return List.copyOf(taken);
    }

    private void walk(Look look, Size size, Workspace workspace)
            throws IOException, InterruptedException {
        Shell shell = Fx.get(() -> shell(look, workspace));
        Scene scene = Fx.get(() -> new Scene(shell.root(), size.width(), size.height()));
        String theme = look.appearance().get().name().toLowerCase(Locale.ROOT);
        var camera = new Camera(scene, folder, size.suffix() + "-" + theme, taken);
        camera.take("06-welcome");
        var sample = SampleZone.read();
        OpenedDesk zone =
                Fx.get(
                        () -> {
                            var file = workspace.create(sample);
                            var opened = new OpenedDesk(file, OpenedDesk.Origin.SAMPLE);
                            shell.files().show(opened);
                            return opened;
                        });
        Fx.run(() -> TourEdits.apply(zone.desk().document()));
        visit(shell, zone, camera, size.table());
        Fx.run(() -> zone.file().close());
    }

    private static void visit(Shell shell, OpenedDesk zone, Camera camera, String table)
            throws IOException, InterruptedException {
        var desk = zone.desk();
        Fx.run(() -> desk.selected().set(Optional.of(TourEdits.APP)));
        camera.take(table, () -> !desk.findings().get().isEmpty());
        Fx.run(() -> desk.selected().set(Optional.of(TourEdits.BLUE)));
        Fx.run(() -> Camera.markCells(shell.root(), "#records"));
        camera.take("01b-cells");
        Fx.run(() -> desk.selected().set(Optional.of(api())));
        Fx.run(() -> desk.selected().set(Optional.of(TourEdits.APP)));
        Fx.run(() -> Camera.press(shell.root(), "#inspector-target-card"));
        camera.take("09-target-picker");
        Fx.run(() -> Camera.press(shell.root(), "#inspector-by-service"));
        Fx.run(() -> Camera.press(shell.root(), KeyCode.ENTER));
        camera.take("09b-target-service");
        Fx.run(() -> Camera.escape(shell.root()));
        Fx.run(() -> desk.selected().set(Optional.of(api())));
        Fx.run(() -> desk.view().set(View.GRAPH));
        camera.take("02-graph", () -> !Camera.isEmpty(shell.root(), "#graph-outline"));
        Fx.run(
                () -> {
                    desk.view().set(View.QUERY);
                    desk.asked()
                            .set(
                                    Optional.of(
                                            new Asked(
                                                    "api.example.com",
                                                    "A",
                                                    Optional.of("eu-central-1"))));
                });
        camera.take("03-query", () -> !Camera.isEmpty(shell.root(), "#query-answer"));
        serve(shell, camera);
        Fx.run(() -> desk.view().set(View.CHANGES));
        camera.take(
                "04-changes",
                () ->
                        desk.answers()
                                .get()
                                .filter(some -> some.of() == desk.history().get().zone())
                                .isPresent());
        Fx.run(() -> desk.view().set(View.TEXT));
        camera.take("11-text");
        Fx.run(
                () -> {
                    desk.view().set(View.TABLE);
                    desk.selected().set(Optional.of(TourEdits.APEX_CNAME));
                });
        Fx.run(() -> shell.commands().get("quick-fix").fire());
        camera.take("05-apex-fix");
        Fx.run(() -> Camera.press(shell.root(), "#fix-apply"));
        camera.take("05b-after-fix");
        problems(shell, zone, camera);
        Fx.run(() -> shell.commands().get("palette").fire());
        Fx.run(() -> Camera.type(shell.root(), "#palette", "ap"));
        camera.take("10-palette");
        Fx.run(() -> Camera.escape(shell.root()));
        many(shell, zone, camera);
        TourDialogs.visit(shell, zone, api(), camera);
    }

    /// The draft answered to a client.
    private static void serve(Shell shell, Camera camera) throws IOException, InterruptedException {
        Fx.run(() -> shell.commands().get("serve").fire());
        Optional<String> address = camera.text("#server-address");
        if (address.isPresent()) {
            TourQueries.send(address.get().split(" +", 2)[0]);
            camera.take("14-server", () -> !Camera.isEmpty(shell.root(), "#server-log"));
            Fx.run(() -> shell.commands().get("serve").fire());
            Fx.run(() -> shell.model().bottomTab().set("problems"));
        }
    }

    /// Many record sets at once.
    private static void many(Shell shell, OpenedDesk zone, Camera camera)
            throws IOException, InterruptedException {
        var desk = zone.desk();
        Fx.run(() -> desk.filter().set("type:A alias:no policy:simple"));
        Fx.run(() -> Camera.selectAll(shell.root(), "#records"));
        Fx.run(() -> Camera.type(shell.root(), "#inspector-ttl-of-all", "60"));
        camera.take("07b-bulk-edit");
        Fx.run(() -> desk.bulk(BulkKind.REPLACE));
        Fx.run(() -> Camera.type(shell.root(), "#bulk-search", "198.51.100."));
        Fx.run(() -> Camera.type(shell.root(), "#bulk-with", "203.0.113."));
        camera.take("07c-replace", () -> !Camera.isEmpty(shell.root(), "#bulk-rows"));
        Fx.run(() -> Camera.escape(shell.root()));
        Fx.run(() -> shell.commands().get("paste").fire());
        camera.take("07-paste-preview", () -> !Camera.isEmpty(shell.root(), "#paste-rows"));
        Fx.run(() -> Camera.escape(shell.root()));
    }

    private static void problems(Shell shell, OpenedDesk zone, Camera camera)
            throws IOException, InterruptedException {
        Fx.run(() -> Camera.choose(shell.root(), "#problems-menu", "problems-group-rule"));
        Fx.run(() -> Camera.choose(shell.root(), "#problems-menu", "problems-show-waived"));
        camera.take("12-problems-by-rule");
        Fx.run(
                () ->
                        zone.desk().findings().get().stream()
                                .filter(finding -> finding.rule().equals("wc-type-block"))
                                .findFirst()
                                .ifPresent(zone.desk().findingCare().orElseThrow()::askToWaive));
        camera.take("13-waive");
        Fx.run(() -> Camera.press(shell.root(), "#dialog-cancel"));
        Fx.run(() -> Camera.choose(shell.root(), "#problems-menu", "problems-group-none"));
    }

    private static RecordSet.Key api() {
        return new RecordSet.Key(DomainName.of("eu.api.example.com."), RecordType.A, "blue");
    }

    private Shell shell(Look look, Workspace workspace) {
        return new Shell(
                new Shell.Surroundings(
                        new Messages(Locale.ENGLISH),
                        look,
                        new SimpleObjectProperty<>(Optional.empty()),
                        CLOCK,
                        workspace,
                        world,
                        new Linter(
                                LintRules.CHECKS,
                                world.services(),
                                world.geography(),
                                new SetMender(),
                                new Processors()),
                        new NoPrompts(),
                        new NoRecents(),
                        new ZoneMaker(CLOCK, new Random(1)),
                        () -> {}));
    }
}
