package org.zonewright.analysis.plan.answers;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.LinkedHashSet;
import java.util.Set;

/// Two zones with what their files tell of the world outside. What only one of the files tells
/// holds for both: formats that cannot carry it do not change the world.
///
/// @param unsure names of sets which may answer otherwise because the files differ in what they
///   tell
record Outside(Zone base, Zone draft, Set<DomainName> unsure) {

    static Outside of(Zone base, Zone draft) {
        Zone old = completed(base, draft);
        Zone now = completed(draft, base);
        boolean isSame =
                old.healthChecks().equals(now.healthChecks())
                        && old.simulation().equals(now.simulation())
                        && old.info().isPrivate() == now.info().isPrivate()
                        && old.info().id().equals(now.info().id())
                        && old.info().vpcs().equals(now.info().vpcs());
        var unsure = new LinkedHashSet<DomainName>();
        if (!isSame) {
            for (Zone zone : new Zone[] {old, now}) {
                zone.sets().stream()
                        .filter(Outside::looksOut)
                        .map(RecordSet::name)
                        .forEach(unsure::add);
            }
        }
        return new Outside(old, now, unsure);
    }

    private static Zone completed(Zone zone, Zone other) {
        Zone next = zone;
        if (zone.healthChecks().isEmpty() && !other.healthChecks().isEmpty()) {
            next = next.withHealthChecks(other.healthChecks());
        }
        if (zone.simulation().equals(Simulation.NONE)
                && !other.simulation().equals(Simulation.NONE)) {
            next = next.withSimulation(other.simulation());
        }
        return next;
    }

    /// Whether a set's answer depends on more than the record sets.
    private static boolean looksOut(RecordSet set) {
        return set.healthCheckId().isPresent()
                || set.content() instanceof Content.Alias
                || !(set.routing() instanceof Routing.Simple);
    }
}
