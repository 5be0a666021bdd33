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
import java.util.Optional;
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
        for (String id : checks(sets)) {
            failures.add(new Failure(Failure.Kind.CHECK, id, Set.of(id), Set.of()));
        }
        for (DomainName name : targets(sets)) {
            String id = name.canonical();
            failures.add(new Failure(Failure.Kind.TARGET, id, Set.of(id), Set.of()));
        }
        failures.addAll(regions(sets));
        return failures;
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
        sets.forEach(set -> target(set).ifPresent(names::add));
        return names;
    }

    /// The AWS resource that a set is an alias of.
    private Optional<DomainName> target(RecordSet set) {
        return set.alias()
                .map(Content.Alias::target)
                .filter(this::isResource)
                .map(AwsTargets::plain);
    }

    private boolean isResource(DomainName target) {
        return !target.isAtOrBelow(zone.name()) || services.recognise(target).isPresent();
    }

    private List<Failure> regions(Collection<RecordSet> sets) {
        Map<RecordSet, String> where = new Whereabouts(zone, services).of(sets);
        Map<String, Set<String>> placesOfChecks = placesOfChecks(sets, where);
        var failures = new ArrayList<Failure>();
        for (String region : new LinkedHashSet<>(where.values())) {
            List<RecordSet> inIt =
                    sets.stream().filter(it -> region.equals(where.get(it))).toList();
            failures.add(region(region, inIt, placesOfChecks));
        }
        return failures;
    }

    private static Map<String, Set<String>> placesOfChecks(
            Collection<RecordSet> sets, Map<RecordSet, String> where) {
        var places = new LinkedHashMap<String, Set<String>>();
        for (RecordSet set : sets) {
            set.healthCheckId()
                    .ifPresent(
                            id ->
                                    places.computeIfAbsent(id, _ -> new LinkedHashSet<>())
                                            .add(where.getOrDefault(set, "")));
        }
        return places;
    }

    /// A region takes down the resources in it, the checks of which all sets are in it, and the
    /// values in it, whether or not a check tells.
    private Failure region(
            String region, List<RecordSet> sets, Map<String, Set<String>> placesOfChecks) {
        var switches = new LinkedHashSet<String>();
        var lost = new LinkedHashSet<RecordSet.Key>();
        for (RecordSet set : sets) {
            set.healthCheckId()
                    .filter(id -> Set.of(region).equals(placesOfChecks.get(id)))
                    .ifPresent(switches::add);
            target(set).map(DomainName::canonical).ifPresent(switches::add);
            if (set.alias().isEmpty()) {
                lost.add(set.key());
            }
        }
        return new Failure(Failure.Kind.REGION, region, switches, lost);
    }
}
