package org.zonewright.gui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// How the whole window looks: AtlantaFX's Primer, light or dark, with our sizes and parts, as the
/// one user-agent style sheet. One sheet, since ControlsFX logs errors of colours it cannot look up
/// if what it needs comes in a second.
///
/// Lives on the FX thread.
public final class Look {

    /// What a person chose.
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Our sheets, in order: a later one wins. A feature has its own.
    private static final List<String> SHEETS =
            List.of(
                    "modena-bridge",
                    "density",
                    "density-panes",
                    "parts",
                    "shell",
                    "welcome",
                    "table",
                    "inspector",
                    "problems",
                    "graph",
                    "query",
                    "text",
                    "changes");

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
        Application.setUserAgentStylesheet(dark.get() ? sheet(new PrimerDark()) : light());
    }

    private String light() {
        return sheet(new PrimerLight());
    }

    private String sheet(atlantafx.base.theme.Theme theme) {
        var css = new StringBuilder(read(theme.getClass(), theme.getUserAgentStylesheet()));
        SHEETS.forEach(name -> css.append(read(Look.class, ROOM + name + ".css")));
        String text = hasFonts ? css.toString() : withoutFonts(css.toString());
        return "data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The sheet for a machine on which the fonts could not be unpacked.
    private static String withoutFonts(String css) {
        return css.replace("-fx-font-family: \"Inter SemiBold\"", "-fx-font-weight: bold")
                .replace("\"JetBrains Mono\"", "monospace")
                .replace("\"Inter\"", "System");
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

    /// @param owner of the module that the sheet is in: no other sees it
    private static String read(Class<?> owner, String resource) {
        try (InputStream sheet = owner.getResourceAsStream(resource)) {
            if (sheet == null) {
                throw new IllegalStateException(resource + " is not in the program");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
