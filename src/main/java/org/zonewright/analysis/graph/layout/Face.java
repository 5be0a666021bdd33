package org.zonewright.analysis.graph.layout;

import java.util.List;
import java.util.Optional;

/// What a node shows, in words.
///
/// @param title the name, short
/// @param titleIn the title's font
/// @param type the record type, empty if it has none
/// @param detail the second line of a card, or what stands at the right of a group's head
/// @param rows of a group: a member each
/// @param full everything about it in full, for a tooltip
public record Face(
        Shape shape,
        Optional<Icon> icon,
        String title,
        Lettering titleIn,
        String type,
        String detail,
        List<Row> rows,
        String full) {

    public enum Shape {
        /// A question.
        PILL,
        /// A simple set.
        CARD,
        /// A routing group, with a row for each member.
        GROUP,
        ENDPOINT,
        /// A target that does not exist.
        GHOST
    }

    /// @param right the policy's parameter: a weight, region or place
    /// @param share in percent; empty if the policy gives none
    public record Row(Icon icon, Tone tone, String left, String right, String share) {}

    public enum Tone {
        PLAIN,
        GOOD,
        BAD
    }

    public Face {
        rows = List.copyOf(rows);
    }
}
