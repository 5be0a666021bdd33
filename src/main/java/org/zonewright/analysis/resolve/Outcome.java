package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;

/// One of the answers that a question can get, and how often it does.
///
/// @param share greater than 0; all outcomes of a question add up to 1
/// @param answer the answer section; empty for NODATA, NXDOMAIN, referrals and failures
/// @param sources the record sets whose data it holds, in the order of the answer
/// @param hops the most aliases and CNAMEs that are followed on a way to it
/// @param partly present where there are too many answers to list: then this one outcome stands for
///   them all, and its answer has the records of which each real answer has some
public record Outcome(
        Fraction share,
        Response.Rcode rcode,
        List<ResourceRecord> answer,
        List<RecordSet.Key> sources,
        int hops,
        Optional<Outcome.Partly> partly) {

    /// Each real answer holds `count` of the `of` record sets, any choice of them equally likely.
    public record Partly(int count, int of) {

        /// Of the outcome that stands for the ways of chance that are too many to go through; its
        /// answer is empty.
        public static final Partly UNLISTED = new Partly(0, 0);
    }

    public Outcome {
        answer = List.copyOf(answer);
        sources = List.copyOf(sources);
    }
}
