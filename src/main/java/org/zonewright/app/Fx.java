package org.zonewright.app;

import javafx.application.Platform;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Runs something on the FX thread and waits for it.
final class Fx {

    /// Something that may fail.
    interface Action {
        void run() throws Exception;
    }

    private Fx() {}

    static <T> T get(Callable<T> work) throws IOException, InterruptedException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    static void run(Action action) throws IOException, InterruptedException {
        boolean done =
                get(
                        () -> {
                            action.run();
                            return true;
                        });
        assert done;
    }
}
