package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;

/// What a zone has for a name (RFC 1034 section 4.3.2 step 3, RFC 4592 section 3.3.1).
sealed interface Match {

    /// The name is at or below a delegation.
    record Cut(Group nameServers) implements Match {}

    /// The name is below a DNAME (RFC 6672 section 3.2).
    record Redirection(Group dname) implements Match {}

    record Exact(Node node) implements Match {}

    /// @param source the wildcard's own name
    record Wildcard(DomainName source, Node node) implements Match {}

    record Missing(DomainName closestEncloser) implements Match {}
}
