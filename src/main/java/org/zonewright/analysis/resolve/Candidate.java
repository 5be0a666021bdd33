package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.function.Supplier;

/// A member that a policy may choose.
///
/// @param wins why it is chosen, if it is
/// @param loses why it stands behind another
record Candidate(Member member, Supplier<Phrase> wins, Supplier<Phrase> loses) {

    /// What a policy makes of a group for one client.
    ///
    /// @param ordered the most preferred first; the first healthy one is chosen
    /// @param out those that cannot be chosen by this client at all, with why
    record Ranking(List<Candidate> ordered, List<Out> out) {
        Ranking {
            ordered = List.copyOf(ordered);
            out = List.copyOf(out);
        }
    }

    record Out(Member member, Supplier<Phrase> why) {}
}
