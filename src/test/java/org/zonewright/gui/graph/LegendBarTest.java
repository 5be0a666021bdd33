package org.zonewright.gui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;

import java.util.Locale;
import java.util.TreeSet;

@ExtendWith(ApplicationExtension.class)
class LegendBarTest {

    private static final int LEAST = 300;
    private static final int MOST = 1400;

    private LegendBar bar;

    @Start
    void show(Stage stage) {
        new Look();
        bar = new LegendBar(new Messages(Locale.ENGLISH));
        stage.setScene(new Scene(new Pane(bar), MOST, 100));
        stage.show();
    }

    private boolean isNarrowAt(int width) {
        bar.resize(width, 32);
        bar.applyCss();
        bar.layout();
        return bar.getStyleClass().contains("narrow");
    }

    /// One width parts the two forms, whichever it had before.
    @Test
    void theFormIsThatOfTheWidth(FxRobot robot) {
        var narrow = new TreeSet<Integer>();
        var again = new TreeSet<Integer>();
        robot.interact(
                () -> {
                    for (int width = MOST; width >= LEAST; width--) {
                        if (isNarrowAt(width)) {
                            narrow.add(width);
                        }
                    }
                    for (int width = LEAST; width <= MOST; width++) {
                        if (isNarrowAt(width)) {
                            again.add(width);
                        }
                    }
                });

        assertEquals(narrow, again);
        assertTrue(narrow.contains(LEAST));
        assertFalse(narrow.contains(MOST));
        assertEquals(narrow.size(), narrow.last() - LEAST + 1);
    }
}
