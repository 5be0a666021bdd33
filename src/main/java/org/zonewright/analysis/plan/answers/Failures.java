package org.zonewright.analysis.plan.answers;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What can fail and have a say in the answers of some record sets.
final class Failures {

    private final Map<String, List<String>> children = new HashMap<>();

    /// @param checks of both zones
    Failures(Collection<HealthCheck> checks) {
        for (HealthCheck check : checks) {
            children.computeIfAbsent(check.id(), _ -> new ArrayList<>()).addAll(check.children());
        }
    }

    /// Ids of health checks, with those that others are calculated from, and the names of alias
    /// targets whose health is evaluated: what `--unhealthy` takes.
    Set<String> of(Collection<RecordSet> sets) {
        var found = new LinkedHashSet<String>();
        for (RecordSet set : sets) {
            set.healthCheckId().ifPresent(id -> addCheck(id, found));
        }
        for (RecordSet set : sets) {
            if (set.content() instanceof Content.Alias alias && alias.evaluateTargetHealth()) {
                found.add(alias.target().canonical());
            }
        }
        return found;
    }

    private void addCheck(String id, Set<String> found) {
        if (found.add(id)) {
            children.getOrDefault(id, List.of()).forEach(child -> addCheck(child, found));
        }
    }
}
