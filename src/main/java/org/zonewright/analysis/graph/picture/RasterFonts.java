package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.layout.Lettering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/// The fonts that come with the program, as Java 2D has them; where they do not come with it, the
/// machine's own.
final class RasterFonts {

    private static final String FOLDER = "/org/zonewright/gui/fonts/";

    private final Font regular = load("Inter-Regular.otf", Font.SANS_SERIF, Font.PLAIN);
    private final Font semibold = load("Inter-SemiBold.otf", Font.SANS_SERIF, Font.BOLD);
    private final Font mono = load("JetBrainsMono-Regular.ttf", Font.MONOSPACED, Font.PLAIN);

    Font of(Lettering lettering) {
        Font family =
                switch (lettering.family()) {
                    case REGULAR -> regular;
                    case SEMIBOLD -> semibold;
                    case MONO -> mono;
                };
        return family.deriveFont((float) lettering.size());
    }

    private static Font load(String file, String otherwise, int style) {
        try (InputStream in = RasterFonts.class.getResourceAsStream(FOLDER + file)) {
            return in == null
                    ? new Font(otherwise, style, 1)
                    : Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException _) {
            return new Font(otherwise, style, 1);
        }
    }
}
