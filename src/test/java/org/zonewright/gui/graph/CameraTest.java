package org.zonewright.gui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameraTest {

    private static final Camera.Size SCREEN = new Camera.Size(800, 600);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    400,  300,  1,    a small drawing is not blown up
                    1600, 600,  0.5,  all of it is seen
                    800,  6000, 0.1,  however small it gets
                    """)
    void fitShowsAll(double w, double h, double scale, String why) {
        assertEquals(scale, Camera.fitting(new Camera.Size(w, h), SCREEN).scale(), 1e-9, why);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    800,  6000, 1,    a tall one is shown from its top
                    1000, 6000, 0.8,  as wide as the screen
                    9000, 100,  0.68, but never too small to read
                    900,  700,  0.857142857, and whole where that can be read
                    """)
    void theFirstLookCanBeRead(double w, double h, double scale, String why) {
        Camera camera = Camera.opening(new Camera.Size(w, h), SCREEN);

        assertEquals(new Camera(camera.scale(), 0, 0), camera, why);
        assertEquals(scale, camera.scale(), 1e-6, why);
    }

    @Test
    void zoomKeepsThePointUnderTheMouse() {
        Camera before = new Camera(1, 30, 40);
        Camera after = before.zoomed(2, 130, 240);

        assertEquals(2, after.scale());
        assertEquals((130 - 30) / 1.0, (130 - after.offsetX()) / 2);
        assertEquals((240 - 40) / 1.0, (240 - after.offsetY()) / 2);
    }

    @Test
    void revealMovesNoMoreThanItMust() {
        Camera camera = new Camera(1, 0, 0);

        assertEquals(camera, camera.revealing(new Camera.Area(100, 100, 50, 50), SCREEN));
        assertEquals(
                new Camera(1, -274, 0),
                camera.revealing(new Camera.Area(1000, 100, 50, 50), SCREEN));
        assertEquals(
                new Camera(1, 0, 74), camera.revealing(new Camera.Area(100, -50, 50, 50), SCREEN));
    }
}
