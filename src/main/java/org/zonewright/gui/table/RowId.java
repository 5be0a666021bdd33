package org.zonewright.gui.table;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordType;

/// Finds a row again after the table has changed.
public sealed interface RowId {

    /// The row of a record set or unreadable set.
    record Of(EntryId id) implements RowId {}

    /// The header row of a routing group.
    record Group(DomainName name, RecordType type) implements RowId {}
}
