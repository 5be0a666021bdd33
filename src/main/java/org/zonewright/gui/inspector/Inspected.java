package org.zonewright.gui.inspector;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import java.util.List;
import java.util.Optional;

/// What is selected.
public sealed interface Inspected
        permits SetForm, Inspected.Nothing, Inspected.Several, Inspected.Unreadable {

    record Nothing() implements Inspected {}

    /// @param sets two or more
    /// @param ttl that all have who have one of their own; empty if they differ or none has one
    record Several(List<RecordSet> sets, Optional<Long> ttl) implements Inspected {
        public Several {
            sets = List.copyOf(sets);
        }
    }

    /// @param findings worst first
    record Unreadable(UnreadableSet set, List<Finding> findings) implements Inspected {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }
}
