package org.zonewright.bench;

import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.analysis.resolve.World;
import org.zonewright.codec.route53.SetMender;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.shell.FilePrompts;
import org.zonewright.gui.shell.OpenedDesk;
import org.zonewright.gui.shell.Recents;
import org.zonewright.gui.shell.Shell;
import org.zonewright.gui.shell.ZoneMaker;
import org.zonewright.l10n.Messages;
import org.zonewright.session.Processors;
import org.zonewright.session.Workspace;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;

/// The main window as the program shows it, on the platform without a display, with nobody to ask.
/// Used from the benchmark's thread.
final class OpenWindow {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final Shell shell;
    private final Scene scene;
    private CompletableFuture<Long> awaited = new CompletableFuture<>();
    private long begun;

    /// @param state a folder of its own for journals
    OpenWindow(Path state) throws Exception {
        start();
        shell = onFx(() -> shell(state));
        scene = onFx(this::show);
    }

    /// Benchmarks of one run share the toolkit.
    private static void start() throws InterruptedException {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            started.countDown();
        }
        started.await();
        Platform.setImplicitExit(false);
    }

    private static Shell shell(Path state) {
        var world = World.ofAws();
        var clock = Clock.systemUTC();
        return new Shell(
                new Shell.Surroundings(
                        new Messages(Locale.ENGLISH),
                        new Look(),
                        new SimpleObjectProperty<>(Optional.empty()),
                        clock,
                        Workspace.in(state, clock, FxJobs::aside),
                        world,
                        new Linter(
                                LintRules.CHECKS,
                                world.services(),
                                world.geography(),
                                new SetMender(),
                                new Processors()),
                        nobody(FilePrompts.class),
                        nobody(Recents.class),
                        new ZoneMaker(clock, new Random(1)),
                        () -> {}));
    }

    /// Somebody who does nothing and has nothing.
    private static <T> T nobody(Class<T> role) {
        return role.cast(
                Proxy.newProxyInstance(
                        OpenWindow.class.getClassLoader(),
                        new Class<?>[] {role},
                        (_, method, _) ->
                                method.getReturnType() == void.class
                                        ? null
                                        : javafx.collections.FXCollections.observableArrayList()));
    }

    private Scene show() {
        var made = new Scene(shell.root(), WIDTH, HEIGHT);
        var stage = new Stage();
        stage.setScene(made);
        stage.show();
        watchPulses(made);
        return made;
    }

    /// Opens a file as a person does; comes back when its table is painted, before anything else is
    /// ready.
    Desk open(Path file) throws Exception {
        var shown = new CountDownLatch(1);
        onFx(
                () ->
                        shell.model()
                                .current()
                                .subscribe(
                                        zone -> {
                                            if (zone != null) {
                                                shown.countDown();
                                            }
                                        }));
        onFx(
                () -> {
                    shell.files().open(List.of(file));
                    return 0;
                });
        shown.await();
        paint();
        return onFx(() -> Objects.requireNonNull(shell.model().current().get()).desk());
    }

    /// Closes a zone without unsaved work.
    void close() throws Exception {
        onFx(
                () -> {
                    Optional<OpenedDesk> zone = shell.model().currentDesk();
                    zone.ifPresent(shell.controller()::close);
                    return 0;
                });
    }

    /// Does something and waits for the pulse that follows, which styles and lays out what has
    /// changed.
    ///
    /// @return nanoseconds of the work and of the pulse, without the wait between them
    long frame(Runnable work) throws Exception {
        var pulse = new CompletableFuture<Long>();
        long worked =
                onFx(
                        () -> {
                            long start = System.nanoTime();
                            work.run();
                            awaited = pulse;
                            Platform.requestNextPulse();
                            return System.nanoTime() - start;
                        });
        return worked + pulse.get();
    }

    private void watchPulses(Scene watched) {
        watched.addPreLayoutPulseListener(() -> begun = System.nanoTime());
        watched.addPostLayoutPulseListener(() -> awaited.complete(System.nanoTime() - begun));
    }

    /// A whole frame by the software renderer.
    void paint() throws Exception {
        onFx(() -> scene.snapshot(null));
    }

    <T extends Node> T find(String id, Class<T> type) throws Exception {
        return type.cast(Objects.requireNonNull(onFx(() -> scene.lookup(id)), id));
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
