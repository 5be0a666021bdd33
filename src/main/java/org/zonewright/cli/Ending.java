package org.zonewright.cli;

import java.time.Duration;

/// How a command that runs for as long as somebody wants it learns that nobody does any more.
@FunctionalInterface
public interface Ending {

    /// Waits, but no longer than `time`.
    ///
    /// @return whether the program was asked to end
    boolean within(Duration time) throws InterruptedException;
}
