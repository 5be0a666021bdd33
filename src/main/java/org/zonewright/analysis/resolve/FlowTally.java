package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.RecordSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Adds up the shares of a [Flow].
final class FlowTally {

    private final Map<RecordSet.Key, Fraction> chosen = new HashMap<>();
    private final Map<Flow.End, Fraction> ends = new HashMap<>();

    void chose(RecordSet set, Fraction share) {
        chosen.merge(set.key(), share, Fraction::plus);
    }

    void end(Flow.End end, Fraction share) {
        ends.merge(end, share, Fraction::plus);
    }

    Flow flow(Set<String> asked, boolean isWhole) {
        return new Flow(chosen, ends, asked, isWhole);
    }
}
