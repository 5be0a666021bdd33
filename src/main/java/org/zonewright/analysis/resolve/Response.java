package org.zonewright.analysis.resolve;

import java.util.List;
import java.util.Set;

/// What comes back, and how it came about.
///
/// @param authoritative the AA flag
/// @param simulated whether addresses in it are derived, not known
/// @param dependsOn why the same name and type may be answered otherwise
public record Response(
        Rcode rcode,
        boolean authoritative,
        List<ResourceRecord> answer,
        List<ResourceRecord> authority,
        List<ResourceRecord> additional,
        boolean simulated,
        Set<Dependence> dependsOn,
        List<Step> steps) {

    /// Response codes (RFC 1035 section 4.1.1, RFC 6672 section 2.2 for YXDOMAIN).
    public enum Rcode {
        NOERROR,
        FORMERR,
        SERVFAIL,
        NXDOMAIN,
        NOTIMP,
        REFUSED,
        YXDOMAIN
    }

    /// What an answer depends on beside the zones, the question's name and its type.
    public enum Dependence {
        /// The seed.
        CHANCE,
        /// The client's place, in a zone that goes by it: a private one goes by its VPC's.
        PLACE
    }

    public Response {
        answer = List.copyOf(answer);
        authority = List.copyOf(authority);
        additional = List.copyOf(additional);
        dependsOn = Set.copyOf(dependsOn);
        steps = List.copyOf(steps);
    }
}
