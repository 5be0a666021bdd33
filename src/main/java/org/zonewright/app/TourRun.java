package org.zonewright.app;

import javafx.application.Platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Starts the toolkit without a display and takes the tour's pictures.
final class TourRun {

    private TourRun() {}

    /// @param folder for the pictures; made if it is not there
    /// @throws IOException if they cannot be written
    static List<Path> render(Path folder) throws IOException {
        Files.createDirectories(folder);
        withoutDisplay();
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        try {
            started.await();
            return new Tour(folder).pictures();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Platform.exit();
        }
    }

    /// Lets the toolkit that starts next do without a display.
    static void withoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
