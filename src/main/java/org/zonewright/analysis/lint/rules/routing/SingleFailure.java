package org.zonewright.analysis.lint.rules.routing;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Failing;
import org.zonewright.analysis.lint.common.Members;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Outcome;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing.Policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A group that one failing health check is enough for to send some clients to what has failed, or
/// to no answer: asks the resolver, check by check, for each kind of client.
final class SingleFailure implements Check.OfPointers {

    /// More questions than this are not asked of one group.
    private static final int MOST_QUESTIONS = 500;

    private static final Set<Policy> BY_PATH = Set.of(Policy.GEOLOCATION, Policy.IP_BASED);

    private static final LintRule RULE =
            new LintRule(
                    "rt-no-single-failure-safe",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    Sources.HEALTH);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        if (!Members.areRouted(group)
                || group.rows().stream().noneMatch(row -> Failing.isWatched(row.set()))
                || isPlainlySafe(group)) {
            return;
        }
        RoutingTree.of(group, context)
                .flatMap(SingleFailure::weakness)
                .filter(_ -> !context.isBranch(group.name(), group.type()))
                .ifPresent(
                        check ->
                                report.at(group, RULE)
                                        .field(Field.HEALTH)
                                        .says(Values.brief(label(check, context)))
                                        .add());
    }

    /// Where any member may answer any client, two that fail apart are enough.
    private static boolean isPlainlySafe(Group group) {
        Policy policy = group.first().set().routing().policy();
        return !BY_PATH.contains(policy)
                && policy != Policy.FAILOVER
                && group.rows().stream().allMatch(row -> row.alias().isEmpty())
                && group.rows().stream().map(row -> row.set().healthCheckId()).distinct().count()
                        > 1;
    }

    /// The first health check that must not fail.
    private static Optional<String> weakness(RoutingTree tree) {
        Set<Client> clients = tree.clients();
        if (clients.size() * tree.checks().size() > MOST_QUESTIONS) {
            return Optional.empty();
        }
        return tree.checks().stream()
                .filter(check -> clients.stream().anyMatch(client -> isFatal(check, client, tree)))
                .findFirst();
    }

    private static boolean isFatal(String check, Client client, RoutingTree tree) {
        List<Outcome> outcomes = tree.outcomes(client, Set.of(check));
        return outcomes.stream().anyMatch(outcome -> leadsTo(check, outcome, tree))
                || outcomes.stream().anyMatch(SingleFailure::isEmpty)
                        && tree.outcomes(client, Set.of()).stream()
                                .noneMatch(SingleFailure::isEmpty);
    }

    private static boolean isEmpty(Outcome outcome) {
        return outcome.answer().isEmpty() && outcome.partly().isEmpty();
    }

    private static boolean leadsTo(String check, Outcome outcome, RoutingTree tree) {
        return outcome.sources().stream()
                .flatMap(key -> tree.find(key).stream())
                .map(RecordSet::healthCheckId)
                .anyMatch(Optional.of(check)::equals);
    }

    private static String label(String check, LintContext context) {
        return context.zone().healthChecks().stream()
                .filter(some -> some.id().equals(check))
                .findFirst()
                .map(HealthCheck::label)
                .orElse(check);
    }
}
