package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a group gives to one question.
sealed interface Emission {

    /// Data, all under the name that was asked for.
    ///
    /// @param ttl seconds
    /// @param ttlFrom the TTL and where it comes from
    /// @param origin whose data it is
    /// @param sources the sets that hold the data
    record Data(
            long ttl,
            List<Rdata> rdata,
            Origin origin,
            List<RecordSet.Key> sources,
            Supplier<Phrase> ttlFrom,
            Optional<Outcome.Partly> partly)
            implements Emission {

        public Data {
            rdata = List.copyOf(rdata);
            sources = List.copyOf(sources);
        }

        Data with(long other) {
            return new Data(other, rdata, origin, sources, ttlFrom, partly);
        }

        Data with(List<Rdata> others) {
            return new Data(ttl, others, origin, sources, ttlFrom, partly);
        }
    }

    /// The type is there and yet there is nothing to say: no location matches, or the target has no
    /// address of this kind.
    record Nothing() implements Emission {}

    /// Route 53 cannot look up what it is told to.
    ///
    /// @param at the set that leads astray
    record Failure(Optional<EntryId> at, Supplier<Phrase> why) implements Emission {}

    /// Where data come from.
    enum Origin {
        /// The zone.
        ZONE,
        /// An AWS resource, whose addresses the simulation was told.
        TOLD,
        /// An AWS resource, whose addresses are derived from its name.
        SIMULATED;

        Origin and(Origin other) {
            return compareTo(other) > 0 ? this : other;
        }
    }
}
