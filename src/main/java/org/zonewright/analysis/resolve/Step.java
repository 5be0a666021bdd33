package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Optional;

/// One decision on the way to an answer.
///
/// @param name the name it is about
/// @param at the record set it is about
/// @param why the reason, in words
/// @param losers what was not chosen, and why not
public record Step(
        Kind kind, DomainName name, Optional<EntryId> at, Phrase why, List<Loser> losers) {

    /// What was decided. The id that users see is the name in kebab-case.
    public enum Kind {
        ZONE,
        DELEGATION,
        EXACT,
        EMPTY_NON_TERMINAL,
        CLOSEST_ENCLOSER,
        WILDCARD,
        POLICY,
        HEALTH,
        DRAW,
        ALIAS,
        CNAME,
        DNAME,
        TARGET,
        TTL,
        ANSWER,
        NODATA,
        NXDOMAIN,
        REFUSED,
        SERVFAIL,
        YXDOMAIN;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// A candidate that was not chosen.
    public record Loser(Optional<EntryId> at, String label, Phrase why) {}

    public Step {
        losers = List.copyOf(losers);
    }
}
