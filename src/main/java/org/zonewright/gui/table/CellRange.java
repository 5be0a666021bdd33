package org.zonewright.gui.table;

import java.util.List;

/// A rectangle of cells of the record table.
///
/// @param top the first row, an index of [RecordTableModel#rows()]
/// @param bottom the last row, no less than `top`
/// @param columns those in sight, from left to right; never empty
public record CellRange(int top, int bottom, List<Column> columns) {

    public CellRange {
        columns = List.copyOf(columns);
    }

    boolean contains(int row, Column column) {
        return row >= top && row <= bottom && columns.contains(column);
    }

    /// How many rows it has.
    int height() {
        return bottom - top + 1;
    }

    /// How many cells it has.
    public int size() {
        return height() * columns.size();
    }

    boolean isOneCell() {
        return size() == 1;
    }
}
