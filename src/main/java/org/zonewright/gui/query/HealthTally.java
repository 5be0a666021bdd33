package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.HealthChecks;
import org.zonewright.gui.HealthRow;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What fails of what is watched, in brief.
///
/// @param checks how many health checks there are: those in the file, and those records name
/// @param failing what people know the checks by that are unhealthy
/// @param targets the names of AWS resources that are told to fail
record HealthTally(int checks, List<String> failing, List<String> targets) {

    static final HealthTally NOTHING = new HealthTally(0, List.of(), List.of());

    HealthTally {
        failing = List.copyOf(failing);
        targets = List.copyOf(targets);
    }

    static HealthTally of(Zone zone) {
        var labels = new TreeMap<String, String>();
        for (HealthCheck check : zone.healthChecks()) {
            labels.putIfAbsent(check.id(), check.label());
        }
        for (RecordSet set : zone.sets()) {
            set.healthCheckId().ifPresent(id -> labels.putIfAbsent(id, id));
        }
        var states = HealthChecks.of(zone);
        var failing = new ArrayList<String>();
        labels.forEach(
                (id, label) -> {
                    if (!states.isHealthy(id)) {
                        failing.add(label);
                    }
                });
        List<String> targets =
                zone.simulation().aliasTargets().stream()
                        .filter(target -> !target.healthy().orElse(true))
                        .map(target -> new HealthRow.Target(target.name(), false, List.of()))
                        .map(HealthRow.Target::label)
                        .toList();
        return new HealthTally(labels.size(), failing, targets);
    }

    boolean isAllWell() {
        return failing.isEmpty() && targets.isEmpty();
    }
}
