package org.zonewright.gui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/// The user-agent style sheets: AtlantaFX's Primer, and behind it our own. One sheet each, since
/// ControlsFX logs errors of colours it cannot look up if what it needs comes in a second.
public enum Sheet {
    LIGHT,
    DARK,

    /// High contrast: over the dark theme.
    CONTRAST;

    /// Our sheets, in order: a later one wins. A feature has its own.
    private static final List<String> PARTS =
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

    private static final String ROOM = "/org/zonewright/gui/";

    /// The sheet as text.
    public String css() {
        Theme theme =
                switch (this) {
                    case LIGHT -> new PrimerLight();
                    case DARK, CONTRAST -> new PrimerDark();
                };
        var css = new StringBuilder(read(theme.getClass(), theme.getUserAgentStylesheet()));
        PARTS.forEach(name -> css.append(part(name)));
        if (this == CONTRAST) {
            css.append(part("contrast"));
        }
        return css.toString();
    }

    private static String part(String name) {
        return read(Sheet.class, ROOM + name + ".css");
    }

    /// What the compiled sheet is called, which the application image has beside the text.
    public String compiledName() {
        return name().toLowerCase(Locale.ROOT) + ".bss";
    }

    /// Where the toolkit finds the sheet: compiled, if this program has it, else the text itself.
    String address() {
        URL compiled = Sheet.class.getResource(ROOM + compiledName());
        return compiled == null ? address(css()) : compiled.toExternalForm();
    }

    /// The same for a machine on which the fonts could not be unpacked.
    String addressWithoutFonts() {
        return address(
                css().replace("-fx-font-family: \"Inter SemiBold\"", "-fx-font-weight: bold")
                        .replace("\"JetBrains Mono\"", "monospace")
                        .replace("\"Inter\"", "System"));
    }

    private static String address(String css) {
        return "data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
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
