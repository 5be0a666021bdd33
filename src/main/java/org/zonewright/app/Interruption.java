package org.zonewright.app;

import org.zonewright.cli.Ending;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Interrupts as a way to end the program: Ctrl-C, or a request of the system. What runs then ends
/// by itself, with its own exit code instead of the system's.
final class Interruption implements Ending {

    /// What takes longer to end is cut off.
    private static final int PATIENCE = 5;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicBoolean watching = new AtomicBoolean();
    private volatile int code;

    @Override
    public boolean within(Duration time) throws InterruptedException {
        if (!watching.getAndSet(true)) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::end, "interruption"));
        }
        return asked.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// Says that the work is done.
    ///
    /// @return `exitCode`
    int over(int exitCode) {
        code = exitCode;
        over.countDown();
        return exitCode;
    }

    /// While the process goes down. If the work was done before, its exit code stands already.
    private void end() {
        asked.countDown();
        try {
            if (over.getCount() > 0 && over.await(PATIENCE, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(code);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
