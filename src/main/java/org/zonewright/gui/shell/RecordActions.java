package org.zonewright.gui.shell;

import org.zonewright.model.zone.RecordType;

/// What the tool bar asks of the table of the zone in front.
public interface RecordActions {

    void add(RecordType type);

    void duplicate();

    void delete();

    void editCell();

    void editValues();

    void follow();

    void selectAll();

    void selectRows();

    void selectColumns();
}
