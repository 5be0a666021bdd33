package org.zonewright.model.zone;

import java.util.List;
import java.util.Optional;

/// A health check as `list-health-checks` prints it (API reference, HealthCheckConfig), as far as
/// answers depend on it.
///
/// @param type `HTTP`, `HTTPS`, `TCP`, `CALCULATED`, `CLOUDWATCH_METRIC`, `RECOVERY_CONTROL`, …
/// @param name what its maker called it; empty if nobody gave it one
/// @param summary what it looks at, for people: such as `HTTPS /healthz`
/// @param threshold of a calculated check: how many children must be healthy
/// @param children of a calculated check: ids
/// @param insufficientData of a CloudWatch check: `Healthy`, `Unhealthy` or `LastKnownStatus`
/// @param json the whole object as JSON text
public record HealthCheck(
        String id,
        String name,
        String type,
        String summary,
        boolean inverted,
        boolean disabled,
        Optional<Integer> threshold,
        List<String> children,
        Optional<String> insufficientData,
        String json) {

    public HealthCheck {
        children = List.copyOf(children);
    }

    /// What people know it by: its name, or else what it looks at, or else its id.
    public String label() {
        if (!name.isEmpty()) {
            return name;
        }
        return summary.isEmpty() ? id : summary;
    }
}
