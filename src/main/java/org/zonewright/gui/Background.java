package org.zonewright.gui;

import javafx.concurrent.Task;

import org.zonewright.session.Job;

import java.util.function.Consumer;

/// Where work is done that takes a while.
@FunctionalInterface
public interface Background {

    /// Off the FX thread; what is done comes back on it.
    Background OF_WINDOW =
            new Background() {
                @Override
                public <T> Runnable start(
                        Job<T> job, Consumer<T> whenDone, Consumer<Throwable> whenFailed) {
                    Task<T> task = FxJobs.start(job, whenDone, whenFailed);
                    return task::cancel;
                }
            };

    /// @return cancels it
    <T> Runnable start(Job<T> job, Consumer<T> whenDone, Consumer<Throwable> whenFailed);
}
