package org.zonewright.gui;

import javafx.animation.AnimationTimer;
import javafx.concurrent.Task;

import org.zonewright.session.Job;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// Runs jobs off the FX thread. The only class of the window that starts a thread.
public final class FxJobs {

    /// How long a first picture takes to draw, beside the FX thread, where the processor draws it.
    private static final long DRAWING_NANOS = 150_000_000;

    private FxJobs() {}

    /// Starts work that the window will want, before the toolkit runs or while it starts.
    public static <T> Future<T> ahead(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofVirtual().name("ahead").start(task);
        return task;
    }

    /// Starts work that nobody waits for.
    public static void aside(Runnable work) {
        Thread.ofVirtual().name("aside").start(work);
    }

    /// Runs something on the FX thread once all that is there now has been drawn.
    public static void afterDrawing(Runnable work) {
        new AnimationTimer() {
            private long first;

            @Override
            public void handle(long now) {
                first = first == 0 ? now : first;
                if (now - first >= DRAWING_NANOS) {
                    stop();
                    work.run();
                }
            }
        }.start();
    }

    /// Starts `job`; `whenDone` and `whenFailed` come back on the FX thread, neither after a
    /// cancel.
    ///
    /// @return the running task, for a progress bar to watch and a Cancel button to cancel
    public static <T> Task<T> start(
            Job<T> job, Consumer<T> whenDone, Consumer<Throwable> whenFailed) {
        var task =
                new Task<T>() {
                    @Override
                    protected T call() throws Exception {
                        return job.run(
                                (done, total, _) -> updateProgress(total == 0 ? -1 : done, total));
                    }
                };
        task.setOnSucceeded(_ -> whenDone.accept(task.getValue()));
        task.setOnFailed(_ -> whenFailed.accept(task.getException()));
        Thread.ofVirtual().name("job").start(task);
        return task;
    }
}
