package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Zone;

import java.util.HashSet;
import java.util.Set;

/// The states of a zone's health checks (guide, "How Amazon Route 53 determines whether a health
/// check is healthy").
///
/// A check of which nothing is told is healthy, as a new one is.
public final class HealthChecks {

    private final Told told;
    private final Set<String> unhealthy;

    /// @param unhealthy ids of checks that fail whatever else is known
    HealthChecks(Told told, Set<String> unhealthy) {
        this.told = told;
        this.unhealthy = unhealthy;
    }

    /// The states as the zone file has them.
    public static HealthChecks of(Zone zone) {
        return new HealthChecks(Told.by(zone), Set.of());
    }

    /// A check that is not in the file counts as healthy.
    public boolean isHealthy(String id) {
        return isHealthy(id, new HashSet<>());
    }

    /// What people know a check by; its id if the file does not have it.
    String label(String id) {
        return told.check(id).map(HealthCheck::label).orElse(id);
    }

    boolean isKnown(String id) {
        return unhealthy.contains(id)
                || told.check(id).isPresent()
                || told.checkState(id).isPresent();
    }

    private boolean isHealthy(String id, Set<String> below) {
        if (unhealthy.contains(id) || !below.add(id)) {
            return false;
        }
        boolean healthy =
                told.check(id)
                        .map(check -> reading(check, below) != check.inverted())
                        .orElseGet(() -> told.checkState(id).orElse(true));
        below.remove(id);
        return healthy;
    }

    /// The result before inversion.
    private boolean reading(HealthCheck check, Set<String> below) {
        if (check.disabled()) {
            return true;
        }
        return switch (check.type()) {
            case "CALCULATED" ->
                    check.children().stream().filter(child -> isHealthy(child, below)).count()
                            >= check.threshold().orElse(0);
            case "CLOUDWATCH_METRIC" ->
                    told.checkState(check.id()).orElseGet(() -> withoutData(check));
            default -> told.checkState(check.id()).orElse(true);
        };
    }

    /// A metric of which nothing is told has no data. A last known status there was none, so it is
    /// that of a new check.
    private static boolean withoutData(HealthCheck check) {
        return !check.insufficientData().filter("Unhealthy"::equals).isPresent();
    }
}
