package org.zonewright.gui.table;

import java.util.List;
import java.util.stream.Collectors;

/// All that a cell shows.
///
/// @param parts from left to right; none in a blank cell, one in a bare one
record Face(Frame frame, List<Part> parts) {

    /// What holds the parts.
    enum Frame {
        /// Nothing: the one part is all there is.
        BARE,
        /// A row whose words share what room there is.
        ROW,
        /// The box of a name.
        NAME,
        /// The box of a member's set identifier, farther in.
        MEMBER
    }

    static final Face BLANK = new Face(Frame.BARE, List.of());

    Face {
        parts = List.copyOf(parts);
    }

    static Face bare(Part part) {
        return new Face(Frame.BARE, List.of(part));
    }

    static Face row(Part... parts) {
        return new Face(Frame.ROW, List.of(parts));
    }

    /// Whether another face takes the same nodes in the same styles.
    boolean isStyledAs(Face other) {
        if (frame != other.frame || parts.size() != other.parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isStyledAs(other.parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// The words in it.
    String text() {
        return parts.stream()
                .filter(Part.Words.class::isInstance)
                .map(part -> ((Part.Words) part).text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
