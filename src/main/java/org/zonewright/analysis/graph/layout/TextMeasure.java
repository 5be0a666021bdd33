package org.zonewright.analysis.graph.layout;

/// How wide text is.
@FunctionalInterface
public interface TextMeasure {

    /// In pixels.
    double width(String text, Lettering lettering);

    /// The text, or as much of it as fits with an ellipsis.
    ///
    /// @param room in pixels
    default String fit(String text, Lettering lettering, double room) {
        if (width(text, lettering) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", lettering) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
