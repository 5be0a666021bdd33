package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.layout.Icon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The outlines of the icons, as SVG path data in a square of 24.
final class IconShapes {

    static final double SIDE = 24;

    private final Properties shapes = new Properties();

    IconShapes() {
        try (InputStream in = IconShapes.class.getResourceAsStream("icons.properties")) {
            shapes.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own table cannot be read", e);
        }
    }

    /// Of absolute M, L, Q, C and Z commands only.
    String path(Icon icon) {
        return shapes.getProperty(icon.id());
    }
}
