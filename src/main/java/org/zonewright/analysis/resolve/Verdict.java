package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.Phrase;

import java.util.List;

/// Whether an expectation is met.
///
/// @param mismatches what was expected and what was found instead; none if it is met
public record Verdict(List<Phrase> mismatches) {

    public Verdict {
        mismatches = List.copyOf(mismatches);
    }

    public boolean isPassed() {
        return mismatches.isEmpty();
    }
}
