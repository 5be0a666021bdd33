package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Uuids;
import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether health checks that sets are linked to exist. A zone file may list them; those that the
/// zone's sets have must be there.
final class HealthChecks {

    private final boolean isListed;
    private final Set<String> known = new HashSet<>();

    HealthChecks(Zone zone) {
        isListed = !zone.healthChecks().isEmpty();
        zone.healthChecks().stream().map(HealthCheck::id).forEach(known::add);
        zone.sets().forEach(set -> set.healthCheckId().ifPresent(known::add));
    }

    /// What Route 53 says of the first that does not exist.
    Optional<Message> missing(List<Item> items) {
        return items.stream()
                .filter(item -> item.action() != Action.DELETE)
                .flatMap(item -> item.set().healthCheckId().stream())
                .filter(id -> !known.contains(id) && (isListed || !Uuids.isUuid(id)))
                .findFirst()
                .map(id -> Message.known("lint.wording.no-health-check", id));
    }

    /// What is worth knowing of a set's health check.
    Optional<Note> note(RecordSet set) {
        if (set.healthCheckId().isEmpty()) {
            return Optional.empty();
        }
        String id = set.healthCheckId().get();
        if (!known.contains(id)) {
            return Optional.of(
                    Note.of(
                            "rt-hc-unknown",
                            Severity.UNVERIFIED,
                            set.key(),
                            "plan.note.health-check",
                            id));
        }
        return set.routing() instanceof Routing.Simple
                ? Optional.of(
                        Note.of(
                                "rt-hc-on-simple",
                                Severity.UNVERIFIED,
                                set.key(),
                                "plan.note.health-check-on-simple"))
                : Optional.empty();
    }
}
