package org.zonewright.gui;

import org.zonewright.session.Job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Where work is done in tests.
public final class Backgrounds {

    /// At once.
    public static final Background IN_PLACE =
            new Background() {
                @Override
                public <T> Runnable start(
                        Job<T> job, Consumer<T> whenDone, Consumer<Throwable> whenFailed) {
                    try {
                        whenDone.accept(job.run(Job.Progress.SILENT));
                    } catch (Exception e) {
                        whenFailed.accept(e);
                    }
                    return () -> {};
                }
            };

    private Backgrounds() {}

    /// When it is told to.
    public static final class Later implements Background {

        private record Waiting(Runnable job, Consumer<Throwable> whenFailed) {}

        private final List<Waiting> jobs = new ArrayList<>();
        private int cancelled;

        @Override
        public <T> Runnable start(
                Job<T> job, Consumer<T> whenDone, Consumer<Throwable> whenFailed) {
            var waiting = new Waiting(() -> IN_PLACE.start(job, whenDone, whenFailed), whenFailed);
            jobs.add(waiting);
            return () -> cancelled += jobs.remove(waiting) ? 1 : 0;
        }

        /// Does what is waiting.
        public void run() {
            taken().forEach(it -> it.job().run());
        }

        /// Lets what is waiting fail.
        public void fail() {
            taken().forEach(it -> it.whenFailed().accept(new IllegalStateException("told to")));
        }

        private List<Waiting> taken() {
            var taken = List.copyOf(jobs);
            jobs.clear();
            return taken;
        }

        public int waiting() {
            return jobs.size();
        }

        public int cancelled() {
            return cancelled;
        }
    }
}
