package org.zonewright.gui.bulk;

import org.zonewright.model.zone.RecordSet;

/// What is done to each of many record sets. Pure.
interface Transform {

    /// The name of the undo step is `edit.bulk.ID`, with the number of sets.
    String id();

    Outcome of(RecordSet set);
}
