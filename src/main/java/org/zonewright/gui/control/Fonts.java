package org.zonewright.gui.control;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The fonts of the window, loaded when they are first asked for, on any thread.
public final class Fonts {

    private static final String ROOM = "/org/zonewright/gui/fonts/";

    private static final List<String> FILES =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-SemiBold.otf",
                    "JetBrainsMono-Regular.ttf",
                    "JetBrainsMono-Bold.ttf");

    private static final boolean LOADED = load();

    private Fonts() {}

    /// Whether they can be used, all of them.
    public static boolean areLoaded() {
        return LOADED;
    }

    private static boolean load() {
        boolean all = true;
        for (String file : FILES) {
            try (InputStream font = Fonts.class.getResourceAsStream(ROOM + file)) {
                all &= font != null && Font.loadFont(font, 13) != null;
            } catch (IOException _) {
                all = false;
            }
        }
        return all;
    }
}
