package org.zonewright.app;

import java.io.PrintStream;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Takes mistakes of the program that nothing caught, on any thread: to standard error once, and to
/// the person.
///
/// @param window runs something where the window lives
/// @param person told of it there
record MishapHandler(PrintStream err, Executor window, Consumer<Throwable> person)
        implements Thread.UncaughtExceptionHandler {

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        failure.printStackTrace(err);
        window.execute(() -> person.accept(failure));
    }
}
