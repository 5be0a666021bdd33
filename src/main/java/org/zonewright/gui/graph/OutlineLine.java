package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.Outline;
import org.zonewright.analysis.graph.layout.Icon;

/// A line of the outline.
///
/// @param tree what it shows
/// @param pick what it selects
/// @param icon what kind of thing it is
/// @param type the record type, if it has one
/// @param right what stands at the right edge
record OutlineLine(
        Outline tree,
        Pick pick,
        Icon icon,
        Tone tone,
        String text,
        String type,
        String right,
        Tone rightTone) {

    enum Tone {
        PLAIN,
        GOOD,
        ACCENT,
        BAD
    }
}
