package org.zonewright.analysis.plan.answers;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

/// Something that a draft does worse than its base, though the answers may be the same.
///
/// @param name that is asked for
/// @param before how many of what the kind counts
/// @param after and in the draft
public record Weakness(Kind kind, DomainName name, RecordType type, int before, int after) {

    /// What is counted.
    public enum Kind {
        /// Aliases and CNAMEs one behind the other: more than before.
        LONGER_CHAIN,
        /// Different answers to clients of different places: one is left.
        ONE_ENDPOINT,
        /// Single failures after which everybody still gets data of something that works: fewer.
        WEAKER_FAILOVER
    }
}
