package org.zonewright.analysis.graph.picture;

import java.util.Locale;

/// What a picture of a graph is written as.
public enum PictureFormat {
    SVG("svg"),
    PNG("png"),
    DOT("dot"),
    MERMAID("mmd");

    private final String ending;

    PictureFormat(String ending) {
        this.ending = ending;
    }

    /// As people write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Of the names of such files, without the dot.
    public String ending() {
        return ending;
    }
}
