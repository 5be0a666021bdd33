package org.zonewright.analysis.plan;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands for an alias until its target is there: an address that is nobody's.
final class Placeholder {

    private static final long TTL = 60;

    /// Addresses for documentation (RFC 5737, RFC 3849).
    private static final Map<RecordType, String> VALUES =
            Map.of(RecordType.A, "192.0.2.1", RecordType.AAAA, "2001:db8::1");

    private Placeholder() {}

    /// Empty for types that have no such data, and for a primary without a health check, which
    /// Route 53 takes for an alias alone.
    static Optional<RecordSet> of(RecordSet alias) {
        boolean isRefused =
                alias.routing().equals(new Routing.Failover(Routing.Failover.Role.PRIMARY))
                        && alias.healthCheckId().isEmpty();
        return Optional.ofNullable(VALUES.get(alias.type()))
                .filter(_ -> !isRefused)
                .map(value -> alias.withContent(new Content.Values(TTL, List.of(value))));
    }
}
