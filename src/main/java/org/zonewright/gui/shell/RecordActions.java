package org.zonewright.gui.shell;

import org.zonewright.model.zone.RecordType;

/// What is asked of the table of the zone in front.
public interface RecordActions {

    void add(RecordType type);

    void duplicate();

    void delete();

    /// Edits the focused cell, or all values where it cannot be edited in place.
    void editCell();

    /// Edits all values of the selected record set, one a line.
    void editValues();

    /// Goes to the record set that the selected one points to.
    void follow();

    void selectAll();

    /// Selects the whole of the rows that have marked cells.
    void selectRows();

    /// Marks the whole of the columns that have marked cells.
    void selectColumns();
}
