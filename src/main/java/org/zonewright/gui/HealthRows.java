package org.zonewright.gui;

import org.zonewright.analysis.resolve.HealthChecks;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// The health checks and AWS resources of a zone: those in its file, and those its records name.
public final class HealthRows {

    private final Zone zone;
    private final AliasServices services;
    private final HealthChecks states;
    private final HealthChecks untold;
    private final Map<String, HealthCheck> checks = new TreeMap<>();
    private final Map<DomainName, Simulation.Target> targets = new TreeMap<>();

    public HealthRows(Zone zone, AliasServices services) {
        this.zone = zone;
        this.services = services;
        states = HealthChecks.of(zone);
        untold = HealthChecks.of(zone.withSimulation(Simulation.NONE));
        zone.healthChecks().forEach(check -> checks.putIfAbsent(check.id(), check));
        zone.simulation().aliasTargets().forEach(one -> targets.putIfAbsent(one.name(), one));
    }

    public static List<HealthRow> of(Zone zone, AliasServices services) {
        var known = new HealthRows(zone, services);
        var ids = new TreeSet<>(known.checks.keySet());
        var names = new TreeSet<>(known.targets.keySet());
        for (RecordSet set : zone.sets()) {
            set.healthCheckId().ifPresent(ids::add);
            known.outside(set).ifPresent(names::add);
        }
        var rows = new ArrayList<HealthRow>();
        ids.forEach(id -> rows.add(known.check(id)));
        names.forEach(name -> rows.add(known.target(name)));
        return rows;
    }

    /// The check that a record set names.
    public Optional<HealthRow.Check> checkOf(RecordSet set) {
        return set.healthCheckId().map(this::check);
    }

    /// The AWS resource that a record set points to as an alias.
    public Optional<HealthRow.Target> targetOf(RecordSet set) {
        return outside(set).map(this::target);
    }

    private Optional<DomainName> outside(RecordSet set) {
        return set.alias()
                .map(Content.Alias::target)
                .filter(
                        target ->
                                !target.isAtOrBelow(zone.name())
                                        || services.recognise(target).isPresent());
    }

    private HealthRow.Check check(String id) {
        HealthCheck check = checks.get(id);
        boolean healthy = states.isHealthy(id);
        boolean isInverted = check != null && check.inverted();
        return new HealthRow.Check(
                id,
                check == null ? "" : check.name(),
                check == null ? "" : check.summary(),
                healthy != isInverted,
                untold.isHealthy(id) != isInverted,
                healthy,
                check == null || (!check.disabled() && !check.type().equals("CALCULATED")));
    }

    private HealthRow.Target target(DomainName name) {
        Simulation.Target target = targets.get(name);
        return target == null
                ? new HealthRow.Target(name, true, List.of())
                : new HealthRow.Target(name, target.healthy().orElse(true), target.addresses());
    }
}
