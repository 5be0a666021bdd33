package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which members of groups are healthy, for one question (guide, "How Route 53 chooses records when
/// health checking is configured").
final class Health {

    private final ZoneIndex zone;
    private final HealthChecks checks;
    private final Rankings rankings;
    private final AwsTargets targets;
    private final Set<DomainName> failing = new HashSet<>();
    private final Set<String> unknownChecks = new LinkedHashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<Group, @Nullable Phrase> known = new HashMap<>();
    private final Set<Group> path = new HashSet<>();
    private int loops;

    Health(ZoneIndex zone, Question question, Rankings rankings, AwsTargets targets) {
        this.zone = zone;
        this.rankings = rankings;
        this.targets = targets;
        checks = new HealthChecks(zone.told(), question.unhealthy());
        question.unhealthy().forEach(name -> failing.add(AwsTargets.plain(DomainName.of(name))));
    }

    /// Ids of checks that were asked for and are in no file.
    Set<String> unknownChecks() {
        return unknownChecks;
    }

    /// Ids of the health checks and plain names of the alias targets whose state was asked for.
    Set<String> asked() {
        return asked;
    }

    /// Whether what a set answers with is known to be down, by its own check or by the state of the
    /// AWS resource it is an alias of, even where nothing evaluates that.
    boolean isDead(RecordSet set) {
        boolean checkFails = set.healthCheckId().filter(id -> !isHealthy(id)).isPresent();
        return checkFails
                || set.alias()
                        .filter(targets::isAws)
                        .filter(alias -> !isUp(alias.target()))
                        .isPresent();
    }

    private boolean isHealthy(String check) {
        asked.add(check);
        zone.told().check(check).ifPresent(it -> asked.addAll(it.children()));
        return checks.isHealthy(check);
    }

    /// What the simulation and the question say of an alias's target.
    private boolean isUp(DomainName target) {
        DomainName plain = AwsTargets.plain(target);
        asked.add(plain.canonical());
        return zone.told().target(target).flatMap(Simulation.Target::healthy).orElse(true)
                && !failing.contains(plain);
    }

    /// Notes that the answer comes from this group: what leads back to it is a loop.
    ///
    /// @return false if it has been entered and not left
    boolean enter(Group group) {
        return path.add(group);
    }

    void leave(Group group) {
        path.remove(group);
    }

    /// Why a member is unhealthy; empty if it is healthy.
    Optional<Phrase> ailment(Member member) {
        RecordSet set = member.set();
        String check = set.healthCheckId().orElse(null);
        if (check != null && !checks.isKnown(check)) {
            unknownChecks.add(check);
        }
        if (check != null && !isHealthy(check)) {
            return Optional.of(Phrase.of("resolve.ails.check", checks.label(check)));
        }
        return set.content() instanceof Content.Alias alias && alias.evaluateTargetHealth()
                ? targetAilment(alias, set)
                : Optional.empty();
    }

    private Optional<Phrase> targetAilment(Content.Alias alias, RecordSet of) {
        DomainName target = alias.target();
        if (!isUp(target)) {
            return Optional.of(Phrase.of("resolve.ails.target", target));
        }
        if (targets.isAws(alias)) {
            return Optional.empty();
        }
        Group group = zone.group(target, of.type());
        return group == null
                ? Optional.of(Phrase.of("resolve.ails.missing", target, of.type()))
                : groupAilment(group);
    }

    /// A group is healthy if some member that could answer this client is.
    private Optional<Phrase> groupAilment(Group group) {
        if (known.containsKey(group)) {
            return Optional.ofNullable(known.get(group));
        }
        if (!path.add(group)) {
            loops++;
            return Optional.of(Phrase.of("resolve.ails.loop", group.owner()));
        }
        int loopsBefore = loops;
        boolean anyHealthy = eligible(group).stream().anyMatch(m -> ailment(m).isEmpty());
        path.remove(group);
        Optional<Phrase> ailment =
                anyHealthy
                        ? Optional.empty()
                        : Optional.of(Phrase.of("resolve.ails.group", group.owner(), group.type()));
        if (loops == loopsBefore) {
            known.put(group, ailment.orElse(null));
        }
        return ailment;
    }

    /// The members that could answer this client: those on its match path where there is one.
    List<Member> eligible(Group group) {
        return switch (group.policy()) {
            case GEOLOCATION, IP_BASED ->
                    rankings.of(group).ordered().stream().map(Candidate::member).toList();
            case SIMPLE, WEIGHTED, LATENCY, GEOPROXIMITY, FAILOVER, MULTIVALUE -> group.members();
        };
    }
}
