package org.zonewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class MishapHandlerTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Runnable> forTheWindow = new ArrayList<>();
    private final List<Throwable> told = new ArrayList<>();

    @Test
    void whatNothingCaughtIsPrintedOnceAndToldWhereTheWindowLives() throws InterruptedException {
        var planted = new IllegalStateException("planted");
        var handler =
                new MishapHandler(
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        forTheWindow::add,
                        told::add);
        Thread thread =
                Thread.ofPlatform()
                        .unstarted(
                                () -> {
                                    throw planted;
                                });
        thread.setUncaughtExceptionHandler(handler);

        thread.start();
        thread.join();

        assertEquals(List.of(), told, "not on a thread that is not the window's");
        forTheWindow.forEach(Runnable::run);
        assertEquals(List.of(planted), told);
        String printed = err.toString(StandardCharsets.UTF_8);
        assertEquals(2, printed.split("planted", -1).length, printed);
        assertTrue(printed.contains("\tat "), printed);
    }
}
