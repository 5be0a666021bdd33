package org.zonewright.gui.query;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The health checks and AWS resources of a zone: those in its file, and those its records name.
final class HealthRows {

    private HealthRows() {}

    static List<HealthRow> of(Zone zone, AliasServices services) {
        var rows = new ArrayList<HealthRow>();
        var checks = new TreeSet<String>();
        var targets = new TreeSet<DomainName>();
        zone.healthChecks().forEach(check -> checks.add(check.id()));
        zone.simulation().aliasTargets().forEach(target -> targets.add(target.name()));
        for (RecordSet set : zone.sets()) {
            set.healthCheckId().ifPresent(checks::add);
            set.alias()
                    .map(Content.Alias::target)
                    .filter(target -> isOutside(target, zone, services))
                    .ifPresent(targets::add);
        }
        addChecks(rows, zone, checks);
        addTargets(rows, zone, targets);
        return rows;
    }

    private static boolean isOutside(DomainName target, Zone zone, AliasServices services) {
        return !target.isAtOrBelow(zone.name()) || services.recognise(target).isPresent();
    }

    private static void addChecks(List<HealthRow> rows, Zone zone, Set<String> ids) {
        var known = new TreeMap<String, HealthCheck>();
        zone.healthChecks().forEach(check -> known.putIfAbsent(check.id(), check));
        HealthChecks states = HealthChecks.of(zone);
        for (String id : ids) {
            HealthCheck check = known.get(id);
            boolean healthy = states.isHealthy(id);
            boolean up = check != null && check.inverted() ? !healthy : healthy;
            String name = check == null ? "" : check.name();
            String summary = check == null ? "" : check.summary();
            boolean free =
                    check == null || (!check.disabled() && !check.type().equals("CALCULATED"));
            rows.add(new HealthRow.Check(id, name, summary, up, healthy, free));
        }
    }

    private static void addTargets(List<HealthRow> rows, Zone zone, Set<DomainName> names) {
        var told = new TreeMap<DomainName, Simulation.Target>();
        zone.simulation().aliasTargets().forEach(one -> told.putIfAbsent(one.name(), one));
        for (DomainName name : names) {
            Simulation.Target target = told.get(name);
            rows.add(
                    target == null
                            ? new HealthRow.Target(name, true, List.of())
                            : new HealthRow.Target(
                                    name, target.healthy().orElse(true), target.addresses()));
        }
    }
}
