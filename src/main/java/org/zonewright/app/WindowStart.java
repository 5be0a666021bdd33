package org.zonewright.app;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.analysis.resolve.World;
import org.zonewright.codec.route53.SetMender;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.gui.PlaceNames;
import org.zonewright.gui.ServiceNames;
import org.zonewright.gui.control.ColumnPlace;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.shell.ChooserPrompts;
import org.zonewright.gui.shell.Shell;
import org.zonewright.gui.shell.ZoneMaker;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.Processors;
import org.zonewright.session.Settings;
import org.zonewright.session.SettingsFile;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/// Opens the main window.
final class WindowStart {

    /// Set by the build's own start: the sample zone, where no file is given.
    private static final String SAMPLE = "zonewright.sample";

    private static final Duration PATIENCE = Duration.millis(300);

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Stage stage = new Stage();
    private final Ahead ahead;
    private final Remembered remembered;

    /// While a column is drawn wider, only where it ends is kept.
    private final PauseTransition columnsKept = new PauseTransition(Duration.millis(500));

    private final Look look = new Look();
    private final Shell shell;
    private final RememberedZones recents;

    private WindowStart(Ahead ahead) throws InterruptedException, ExecutionException {
        this.ahead = ahead;
        remembered = new Remembered(SettingsFile.in(ahead.folders()), this::noteUnkept);
        look.appearance().set(appearance(remembered.settings().theme()));
        look.appearance().addListener((_, _, now) -> rememberTheme(now));
        look.motion().set(Look.Motion.valueOf(remembered.settings().motion().name()));
        look.motion().addListener((_, _, now) -> rememberMotion(now));
        look.textSize().set(remembered.settings().textSize());
        look.textSize().addListener((_, _, now) -> rememberTextSize(now.intValue()));
        look.columns().set(columns(remembered.settings().columns()));
        look.columns().addListener(_ -> columnsKept.playFromStart());
        columnsKept.setOnFinished(_ -> rememberColumns());
        recents = new RememberedZones(remembered, ahead.clock());
        Locale locale =
                remembered.settings().language().orElse(Messages.spoken(Locale.getDefault()));
        Locale.setDefault(locale);
        var scene = new Scene(new javafx.scene.Group(), WIDTH, HEIGHT);
        var messages = new Messages(locale);
        var language = new SimpleObjectProperty<>(remembered.settings().language());
        language.addListener((_, _, now) -> rememberLanguage(now));
        World world =
                ahead.world().get().named(new ServiceNames(messages), new PlaceNames(messages));
        shell =
                new Shell(
                        new Shell.Surroundings(
                                messages,
                                look,
                                language,
                                ahead.clock(),
                                ahead.workspace(),
                                world,
                                new Linter(
                                        LintRules.CHECKS,
                                        world.services(),
                                        world.geography(),
                                        new SetMender(),
                                        new Processors()),
                                new ChooserPrompts(scene, messages, this::lastFile),
                                recents,
                                new ZoneMaker(ahead.clock(), new SecureRandom()),
                                this::exit));
        recents.onOpen(path -> shell.files().open(List.of(path)));
        shell.model().ownFilters().setAll(remembered.settings().filters());
        shell.model().ownFilters().subscribe(this::rememberFilters);
        shell.takeKeys(remembered.settings().keys());
        shell.keymap().chosen().addListener((_, _, now) -> rememberKeys(now));
        scene.setRoot(shell.root());
        stage.setScene(scene);
    }

    private void noteUnkept(IOException failure) {
        shell.reports()
                .log(
                        Notice.Tone.WARNING,
                        Phrase.of("gui.log.settings", String.valueOf(failure.getMessage())));
    }

    /// Starts the toolkit and shows the window; comes back at once, the toolkit's threads go on.
    static void run(List<Path> files) {
        Ahead ahead = Ahead.of(files, Clock.system(ZoneId.systemDefault()));
        Platform.startup(
                () -> {
                    try {
                        var start = new WindowStart(ahead);
                        start.catchMishaps();
                        start.show();
                    } catch (InterruptedException | ExecutionException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private void show() {
        shell.title().subscribe(stage::setTitle);
        FxJobs.afterDrawing(() -> stage.getIcons().addAll(icons())); // it scales them
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place();
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    shell.controller().quit();
                });
        ahead.file()
                .ifPresentOrElse(
                        opening ->
                                shell.files()
                                        .open(
                                                ahead.files().getFirst(),
                                                Ahead.MANNER,
                                                _ -> opening.get()),
                        () -> shell.controller().open(ahead.files()));
        boolean sample = ahead.files().isEmpty() && Boolean.getBoolean(SAMPLE);
        if (sample) {
            shell.files().openSample();
        }
        if (sample || !ahead.files().isEmpty()) {
            showWithZone();
        } else {
            stage.show();
        }
        shell.files().offerRecovery(recents::showLost);
    }

    /// Not to style and draw the welcome screen for a moment; a large zone comes later than that,
    /// and there may be something to ask.
    private void showWithZone() {
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> stage.show());
        patience.play();
        shell.model()
                .current()
                .subscribe(
                        zone -> {
                            if (zone != null) {
                                patience.stop();
                                stage.show();
                            }
                        });
    }

    private static List<Image> icons() {
        var icon = WindowStart.class.getResourceAsStream("/org/zonewright/gui/zonewright.png");
        return icon == null ? List.of() : List.of(new Image(icon));
    }

    /// Where the window was last, if that is still on a screen.
    private void place() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        remembered
                .settings()
                .window()
                .filter(
                        was ->
                                !Screen.getScreensForRectangle(
                                                was.x(), was.y(), was.width(), was.height())
                                        .isEmpty())
                .ifPresent(
                        was -> {
                            stage.setX(was.x());
                            stage.setY(was.y());
                            stage.setWidth(was.width());
                            stage.setHeight(was.height());
                            stage.setMaximized(was.maximized());
                        });
    }

    private void exit() {
        rememberColumns();
        remembered.change(
                remembered
                        .settings()
                        .withWindow(
                                new Settings.WindowPlace(
                                        stage.getX(),
                                        stage.getY(),
                                        stage.getWidth(),
                                        stage.getHeight(),
                                        stage.isMaximized())));
        stage.hide();
        Platform.exit();
    }

    private static List<ColumnPlace> columns(List<Settings.ColumnPlace> kept) {
        return kept.stream()
                .map(one -> new ColumnPlace(one.id(), one.width(), one.shown()))
                .toList();
    }

    private void rememberColumns() {
        List<Settings.ColumnPlace> now =
                look.columns().get().stream()
                        .map(one -> new Settings.ColumnPlace(one.id(), one.width(), one.shown()))
                        .toList();
        if (!now.equals(remembered.settings().columns())) {
            remembered.change(remembered.settings().withColumns(now));
        }
    }

    private void rememberFilters() {
        List<String> now = shell.model().ownFilters();
        if (!now.equals(remembered.settings().filters())) {
            remembered.change(remembered.settings().withFilters(now));
        }
    }

    private static Look.Appearance appearance(Settings.Theme theme) {
        return Look.Appearance.valueOf(theme.name());
    }

    private void rememberTheme(Look.Appearance now) {
        remembered.change(remembered.settings().withTheme(Settings.Theme.valueOf(now.name())));
    }

    private void rememberMotion(Look.Motion now) {
        remembered.change(remembered.settings().withMotion(Settings.Motion.valueOf(now.name())));
    }

    private void rememberLanguage(Optional<Locale> now) {
        remembered.change(remembered.settings().withLanguage(now));
    }

    private void rememberTextSize(int now) {
        remembered.change(remembered.settings().withTextSize(now));
    }

    private void rememberKeys(Map<String, List<String>> now) {
        remembered.change(remembered.settings().withKeys(now));
    }

    private Optional<Path> lastFile() {
        return remembered.settings().recent().stream()
                .max(Comparator.comparing(Settings.RecentFile::opened))
                .map(Settings.RecentFile::path);
    }

    private void catchMishaps() {
        Thread.setDefaultUncaughtExceptionHandler(
                new MishapHandler(
                        System.err,
                        Platform::runLater,
                        failure -> shell.reports().mishap(failure)));
    }
}
