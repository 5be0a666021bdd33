package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.layout.Icon;

/// A line of the outline.
///
/// @param pick what it selects
/// @param icon what kind of thing it is
/// @param type the record type, if it has one
/// @param right what stands at the right edge
/// @param share whose share of the answers stands there while that is shown
record OutlineLine(
        Pick pick,
        Icon icon,
        Tone tone,
        String text,
        String type,
        String right,
        Tone rightTone,
        Share share) {

    /// Whose share of the answers a line says.
    sealed interface Share {

        record None() implements Share {}

        /// What comes to the endpoint of the line.
        record Here() implements Share {}

        /// What goes on from a member.
        record Along(Edge edge) implements Share {}
    }

    enum Tone {
        PLAIN,
        GOOD,
        ACCENT,
        BAD
    }
}
