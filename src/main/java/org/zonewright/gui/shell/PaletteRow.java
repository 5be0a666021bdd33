package org.zonewright.gui.shell;

import org.zonewright.gui.control.Icon;

import java.util.List;
import java.util.Optional;

/// One row of the palette.
sealed interface PaletteRow {

    record Heading(String text) implements PaletteRow {}

    /// Something to choose.
    ///
    /// @param matched places in `title` that what was typed matched
    /// @param keys key caps, if a key does the same
    /// @param unavailable why it cannot be chosen now
    record Choice(
            Icon icon,
            String title,
            List<Integer> matched,
            String detail,
            List<String> keys,
            Optional<String> unavailable,
            Runnable run)
            implements PaletteRow {
        public Choice {
            matched = List.copyOf(matched);
            keys = List.copyOf(keys);
        }
    }
}
