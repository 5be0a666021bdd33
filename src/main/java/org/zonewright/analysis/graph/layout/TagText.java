package org.zonewright.analysis.graph.layout;

/// The text of a tag with its width.
///
/// @param text empty if nothing is written there yet
/// @param w 0 if there is no tag
record TagText(String text, double w) {

    static final TagText NONE = new TagText("", 0);

    private static final double AROUND = 14;

    static TagText of(String text, TextMeasure measure) {
        return new TagText(text, Math.ceil(measure.width(text, Lettering.TAG)) + AROUND);
    }

    boolean isEmpty() {
        return w == 0;
    }
}
