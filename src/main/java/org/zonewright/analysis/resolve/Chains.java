package org.zonewright.analysis.resolve;

/// What becomes of a CNAME that leads on within its zone (ROUTE53 E.5): AWS documents two things,
/// and clients behind a resolver see no difference.
public enum Chains {
    /// The records of its target are in the answer (RFC 1034 section 4.3.2).
    FOLLOWED,
    /// The answer is the CNAME; addresses of its target are additional data, and the client asks
    /// again.
    CNAME_ONLY
}
