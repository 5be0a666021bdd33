package org.zonewright.model.zone;

import java.util.List;

/// What a record set answers with (API reference, ResourceRecordSet: exactly one of three forms).
public sealed interface Content {

    /// @param ttl seconds, 0 to 2147483647 if Route 53 is to take it
    /// @param values rdata in Route 53's presentation form, as typed, in stored order
    record Values(long ttl, List<String> values) implements Content {
        public Values {
            values = List.copyOf(values);
        }
    }

    /// An alias: no TTL and no values of its own (guide, "Choosing between alias and non-alias
    /// records").
    ///
    /// @param hostedZoneId the zone of the target: a service's, or this zone's id
    record Alias(DomainName target, String hostedZoneId, boolean evaluateTargetHealth)
            implements Content {}

    /// A set that traffic flow created and owns; read-only here.
    record TrafficPolicy(String instanceId) implements Content {}
}
