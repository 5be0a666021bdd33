package org.zonewright.analysis.resolve;

import java.util.List;

/// What comes back, and how it came about.
///
/// @param authoritative the AA flag
/// @param simulated whether addresses in it are derived, not known
public record Response(
        Rcode rcode,
        boolean authoritative,
        List<ResourceRecord> answer,
        List<ResourceRecord> authority,
        List<ResourceRecord> additional,
        boolean simulated,
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

    public Response {
        answer = List.copyOf(answer);
        authority = List.copyOf(authority);
        additional = List.copyOf(additional);
        steps = List.copyOf(steps);
    }
}
