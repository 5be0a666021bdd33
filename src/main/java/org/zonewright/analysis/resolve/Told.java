package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a zone file tells beside the records, by key; the first counts of what comes twice.
final class Told {

    private final Map<String, HealthCheck> checks = new HashMap<>();
    private final Map<String, Boolean> checkStates = new HashMap<>();
    private final Map<DomainName, Simulation.Target> targets = new HashMap<>();
    private final Map<String, Simulation.Collection> collections = new HashMap<>();

    private Told(Zone zone) {
        zone.healthChecks().forEach(check -> checks.putIfAbsent(check.id(), check));
        Simulation simulation = zone.simulation();
        simulation.healthChecks().forEach(s -> checkStates.putIfAbsent(s.id(), s.healthy()));
        simulation.aliasTargets().forEach(target -> targets.putIfAbsent(target.name(), target));
        simulation.collections().forEach(some -> collections.putIfAbsent(some.id(), some));
    }

    static Told by(Zone zone) {
        return new Told(zone);
    }

    Optional<HealthCheck> check(String id) {
        return Optional.ofNullable(checks.get(id));
    }

    /// What the simulation says of a health check, if anything.
    Optional<Boolean> checkState(String id) {
        return Optional.ofNullable(checkStates.get(id));
    }

    Optional<Simulation.Target> target(DomainName name) {
        return Optional.ofNullable(targets.get(name));
    }

    Optional<Simulation.Collection> collection(String id) {
        return Optional.ofNullable(collections.get(id));
    }
}
