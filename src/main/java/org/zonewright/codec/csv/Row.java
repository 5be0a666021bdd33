package org.zonewright.codec.csv;

import java.util.Map;
import java.util.Optional;

/// One row below the header.
///
/// @param at the offset of its first cell
/// @param cells those that hold something
record Row(int at, Map<Column, Cell> cells) {

    /// @param at its offset in the text
    record Cell(int at, String text) {}

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    Optional<String> text(Column column) {
        return Optional.ofNullable(cells.get(column)).map(Cell::text);
    }

    /// The offset of a cell, or of the row where there is none.
    int at(Column column) {
        Cell cell = cells.get(column);
        return cell == null ? at : cell.at();
    }
}
