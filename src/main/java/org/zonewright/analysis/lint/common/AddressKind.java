package org.zonewright.analysis.lint.common;

/// What an address is for (IANA special-purpose address registries, RFC 6890).
public enum AddressKind {
    /// Reached from everywhere.
    PUBLIC,
    /// Of private networks: RFC 1918, unique local (RFC 4193).
    PRIVATE,
    /// Between a provider and its customers (RFC 6598).
    SHARED,
    LOOPBACK,
    LINK_LOCAL,
    DOCUMENTATION,
    UNSPECIFIED,
    MULTICAST,
    BROADCAST,
    /// IPv4 in IPv6 form, of a host's own use.
    MAPPED,
    /// Of protocols, tests and times to come.
    RESERVED;

    public boolean isPublic() {
        return this == PUBLIC;
    }

    /// Whether it leads somewhere, but only within a host, a link or a network.
    public boolean isLocal() {
        return switch (this) {
            case PRIVATE, SHARED, LOOPBACK, LINK_LOCAL -> true;
            default -> false;
        };
    }
}
