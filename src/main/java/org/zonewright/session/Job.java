package org.zonewright.session;

import org.zonewright.model.zone.Phrase;

/// Work worth a progress bar. Knows no window: that runs it on a virtual thread, the command line
/// and tests run it in place.
@FunctionalInterface
public interface Job<T> {

    /// Does the work, on whatever thread calls.
    ///
    /// @throws InterruptedException if a person cancelled it
    /// @throws Exception what a person must be told of
    T run(Progress progress) throws Exception;

    /// How a job says where it is.
    @FunctionalInterface
    interface Progress {

        Progress SILENT = (_, _, _) -> {};

        /// @param total units of work, 0 while unknown
        void report(long done, long total, Phrase what);

        /// Reports, and gives way to a cancel; call it once per unit of work.
        default void step(long done, long total, Phrase what) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException(what.key());
            }
            report(done, total, what);
        }
    }
}
