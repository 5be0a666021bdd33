package org.zonewright.gui.shell;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.gui.control.Look;
import org.zonewright.session.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/// A whole window in a test's stage, with a folder of its own.
///
/// @param prompts answers for files, in that folder
/// @param left whether the program was left
record ShownShell(
        Shell shell,
        Path folder,
        TestPrompts prompts,
        Look look,
        Workspace workspace,
        AtomicBoolean left)
        implements AutoCloseable {

    /// Shows one, on the FX thread.
    static ShownShell in(Stage stage, int width, int height) throws IOException {
        return in(stage, width, height, Locale.ENGLISH);
    }

    /// The same in another language.
    static ShownShell in(Stage stage, int width, int height, Locale language) throws IOException {
        Path folder = Files.createTempDirectory("zonewright-test");
        var prompts = new TestPrompts(folder);
        var look = new Look();
        Workspace workspace = Workspace.in(folder.resolve("state"), Shells.CLOCK);
        var left = new AtomicBoolean();
        Shell shell = Shells.of(workspace, prompts, look, language, () -> left.set(true));
        stage.setScene(new Scene(shell.root(), width, height));
        stage.show();
        return new ShownShell(shell, folder, prompts, look, workspace, left);
    }

    /// Opens the sample zone and waits until it is in front.
    OpenedDesk openSample() throws TimeoutException {
        int before = shell.model().zones().size();
        fire("open-sample");
        await(() -> shell.model().zones().size() == before + 1);
        return current();
    }

    OpenedDesk current() {
        return shell.model().currentDesk().orElseThrow();
    }

    void fire(String command) {
        run(() -> shell.commands().get(command).fire());
    }

    /// Does something on the FX thread, and what follows from it.
    static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// @param condition is asked on the FX thread: nodes change under any other
    static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() throws IOException {
        workspace.close();
    }
}
