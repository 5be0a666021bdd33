package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.Step;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing.Policy;

import java.util.Optional;

/// One row of the trace.
sealed interface TraceRow {

    /// The row of the zone that it is about.
    Optional<EntryId> at();

    Phrase why();

    /// @param number from 1
    /// @param policy of a step that a policy decided
    /// @param link what its record is called
    record Decision(
            int number,
            Step.Kind kind,
            Optional<Policy> policy,
            Phrase why,
            Optional<EntryId> at,
            String link)
            implements TraceRow {

        /// The message key of its title.
        String title() {
            String policyId =
                    policy.map(p -> "." + p.name().toLowerCase(java.util.Locale.ROOT)).orElse("");
            return "query.step." + kind.id() + policyId.replace('_', '-');
        }
    }

    /// What was not chosen.
    ///
    /// @param check the id of the health check that speaks against it, which `why` gives by name
    record Loser(String label, Phrase why, Optional<EntryId> at, Optional<String> check)
            implements TraceRow {}
}
