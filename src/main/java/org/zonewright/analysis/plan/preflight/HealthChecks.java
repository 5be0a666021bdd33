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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether health checks that sets are linked to exist. A zone file may list them; those that the
/// zone's sets have must be there.
final class HealthChecks {

    private final boolean isListed;
    private final Set<String> known = new HashSet<>();

    /// @param seen other ids that are known to exist
    HealthChecks(Zone zone, Set<String> seen) {
        isListed = !zone.healthChecks().isEmpty();
        known.addAll(seen);
        zone.healthChecks().stream().map(HealthCheck::id).forEach(known::add);
        known.addAll(linked(zone));
    }

    /// The ids that the sets of a zone have.
    static Set<String> linked(Zone zone) {
        var ids = new HashSet<String>();
        zone.sets().forEach(set -> set.healthCheckId().ifPresent(ids::add));
        return ids;
    }

    /// What Route 53 says of the first that does not exist.
    Optional<Verdict> missing(List<Item> items) {
        return items.stream()
                .filter(item -> item.action() != Action.DELETE)
                .map(Item::set)
                .filter(set -> set.healthCheckId().filter(this::isMissing).isPresent())
                .findFirst()
                .map(HealthChecks::refusal);
    }

    private boolean isMissing(String id) {
        return !known.contains(id) && (isListed || !Uuids.isUuid(id));
    }

    private static Verdict refusal(RecordSet set) {
        String id = set.healthCheckId().orElseThrow();
        Message message = Message.known("lint.wording.no-health-check", id);
        return Verdict.Refused.of(
                ErrorCode.NO_SUCH_HEALTH_CHECK,
                List.of(message),
                Map.of(set.key(), message.text()));
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
