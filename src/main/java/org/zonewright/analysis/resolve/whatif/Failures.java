package org.zonewright.analysis.resolve.whatif;

import org.zonewright.analysis.resolve.AwsTargets;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what can fail among record sets: their health checks with those that calculated ones
/// watch, the AWS resources they are aliases of, and the regions these are in.
public final class Failures {

    private final Zone zone;
    private final AliasServices services;

    public Failures(Zone zone, AliasServices services) {
        this.zone = zone;
        this.services = services;
    }

    /// @param sets such as [Resolver#reach] finds
    /// @return checks, then targets, then regions, each in the order of the sets
    public List<Failure> among(Collection<RecordSet> sets) {
        var failures = new ArrayList<Failure>();
        checks(sets)
                .forEach(id -> failures.add(failure(Failure.Kind.CHECK, id, Set.of(id), Set.of())));
        targets(sets)
                .forEach(
                        name ->
                                failures.add(
                                        failure(
                                                Failure.Kind.TARGET,
                                                name.canonical(),
                                                Set.of(name.canonical()),
                                                Set.of())));
        failures.addAll(regions(sets));
        return failures;
    }

    private static Failure failure(
            Failure.Kind kind, String id, Set<String> switches, Set<RecordSet.Key> lost) {
        return new Failure(kind, id, switches, lost);
    }

    private Set<String> checks(Collection<RecordSet> sets) {
        var known = new LinkedHashMap<String, HealthCheck>();
        zone.healthChecks().forEach(check -> known.putIfAbsent(check.id(), check));
        var ids = new LinkedHashSet<String>();
        sets.forEach(set -> set.healthCheckId().ifPresent(ids::add));
        for (String id : List.copyOf(ids)) {
            HealthCheck check = known.get(id);
            if (check != null) {
                ids.addAll(check.children());
            }
        }
        return ids;
    }

    private Set<DomainName> targets(Collection<RecordSet> sets) {
        var names = new LinkedHashSet<DomainName>();
        for (RecordSet set : sets) {
            set.alias().map(Content.Alias::target).filter(this::isResource).ifPresent(names::add);
        }
        return names;
    }

    private boolean isResource(DomainName target) {
        return !target.isAtOrBelow(zone.name()) || services.recognise(target).isPresent();
    }

    /// A region takes down the resources in it, the checks of which all sets are in it, and the
    /// values in it that have no check.
    private List<Failure> regions(Collection<RecordSet> sets) {
        Map<RecordSet, String> where = new Whereabouts(zone, services).of(sets);
        var users = new LinkedHashMap<String, Set<String>>();
        sets.forEach(
                set ->
                        set.healthCheckId()
                                .ifPresent(
                                        id ->
                                                users.computeIfAbsent(
                                                                id, _ -> new LinkedHashSet<>())
                                                        .add(where.getOrDefault(set, ""))));
        var failures = new ArrayList<Failure>();
        for (String region : new LinkedHashSet<>(where.values())) {
            var switches = new LinkedHashSet<String>();
            var lost = new LinkedHashSet<RecordSet.Key>();
            for (RecordSet set : sets) {
                if (region.equals(where.get(set))) {
                    set.healthCheckId()
                            .filter(id -> Set.of(region).equals(users.get(id)))
                            .ifPresent(switches::add);
                    set.alias()
                            .map(Content.Alias::target)
                            .filter(this::isResource)
                            .map(AwsTargets::plain)
                            .ifPresent(name -> switches.add(name.canonical()));
                    if (set.alias().isEmpty()) {
                        lost.add(set.key());
                    }
                }
            }
            failures.add(failure(Failure.Kind.REGION, region, switches, lost));
        }
        return failures;
    }
}
