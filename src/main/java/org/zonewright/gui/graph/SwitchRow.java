package org.zonewright.gui.graph;

import org.zonewright.analysis.resolve.whatif.Failure;

/// Something that a person can let fail.
///
/// @param label what it is known by
/// @param detail what it looks at, or where it is; may be empty
record SwitchRow(Failure failure, String label, String detail, boolean fails) {

    Outage.Id id() {
        return Outage.Id.of(failure);
    }
}
