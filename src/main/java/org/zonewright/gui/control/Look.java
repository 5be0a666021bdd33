package org.zonewright.gui.control;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// How the whole window looks: AtlantaFX's Primer, light or dark, with our sizes and parts, as the
/// one user-agent style sheet.
///
/// Lives on the FX thread.
public final class Look {

    /// What a person chose.
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    private static final List<String> FONTS =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-SemiBold.otf",
                    "JetBrainsMono-Regular.ttf",
                    "JetBrainsMono-Bold.ttf");

    private static final String ROOM = "/org/zonewright/gui/";

    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final boolean hasFonts;

    /// Loads the fonts and puts the look on; follows the system until told otherwise.
    public Look() {
        hasFonts = loadFonts();
        appearance.addListener(_ -> dress());
        Platform.getPreferences().colorSchemeProperty().addListener(_ -> dress());
        dress();
    }

    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /// Whether the window is dark now, chosen or followed.
    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    private void dress() {
        dark.set(
                switch (appearance.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                });
        Sheet sheet = dark.get() ? Sheet.DARK : Sheet.LIGHT;
        Application.setUserAgentStylesheet(
                hasFonts ? sheet.address() : sheet.addressWithoutFonts());
    }

    private static boolean loadFonts() {
        boolean all = true;
        for (String file : FONTS) {
            try (InputStream font = Look.class.getResourceAsStream(ROOM + "fonts/" + file)) {
                all &= font != null && Font.loadFont(font, 13) != null;
            } catch (IOException _) {
                all = false;
            }
        }
        return all;
    }
}
