package org.zonewright.gui.graph;

import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.analysis.resolve.whatif.SingleFailure.Verdict;
import org.zonewright.model.zone.Phrase;

/// A line of the table of single failures.
///
/// @param label what fails
/// @param then what clients at the chosen place get
/// @param hit the share of the world that loses its answer
/// @param movesNothing whether no client anywhere gets another answer
record FailureRow(
        Outage.Id id,
        String label,
        Phrase then,
        Verdict verdict,
        Fraction hit,
        boolean movesNothing) {}
