package org.zonewright.analysis.lint.rules.routing;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Failing;
import org.zonewright.analysis.lint.common.Members;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;
import org.zonewright.model.zone.Simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Members that no client ever gets: not while all is well, and not while all else has failed. The
/// resolver is asked about the group alone, with a value of its own in place of what each member
/// leads to.
final class UnreachableMembers implements Check.OfPointers {

    private static final LintRule RULE =
            new LintRule("rt-unreachable-branch", Severity.INFO, LintRule.ROUTING, Sources.HEALTH);

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
        if (group.rows().size() < 2 || !Members.areRouted(group) || !isDoubtful(group, context)) {
            return;
        }
        List<RecordSet> flat =
                IntStream.range(0, group.rows().size())
                        .mapToObj(i -> flat(group.rows().get(i).set(), i, context))
                        .toList();
        RoutingTree tree = RoutingTree.of(flat, context);
        for (int i = 0; i < flat.size(); i++) {
            if (!isReachable(flat.get(i), tree)) {
                Row row = group.rows().get(i);
                report.at(row, RULE)
                        .field(Field.ROUTING)
                        .says(row.set().setIdentifier())
                        .fix(Fix.proposed("delete-member", new Edit.Remove(row.set().key())))
                        .add();
            }
        }
    }

    /// By the other policies each member has clients of its own; where the places of clients are
    /// not known, nothing can be said.
    private static boolean isDoubtful(Group group, LintContext context) {
        return switch (group.first().set().routing().policy()) {
            case WEIGHTED -> group.rows().stream().anyMatch(row -> weight(row) == 0);
            case FAILOVER -> true;
            case IP_BASED ->
                    group.rows().stream()
                            .map(row -> ((Routing.IpBased) row.set().routing()).collectionId())
                            .allMatch(id -> isKnown(id, context));
            case GEOPROXIMITY -> shareAPlace(group);
            case SIMPLE, LATENCY, GEOLOCATION, MULTIVALUE -> false;
        };
    }

    private static boolean shareAPlace(Group group) {
        List<Place> places =
                group.rows().stream()
                        .map(row -> ((Routing.Geoproximity) row.set().routing()).place())
                        .toList();
        return places.stream().noneMatch(Place.LocalZoneGroup.class::isInstance)
                && places.stream().distinct().count() < places.size();
    }

    private static long weight(Row row) {
        return ((Routing.Weighted) row.set().routing()).weight();
    }

    private static boolean isKnown(String collection, LintContext context) {
        return context.zone().simulation().collections().stream()
                .map(Simulation.Collection::id)
                .anyMatch(collection::equals);
    }

    /// The member with a text for its content, and a check of its own for what its alias may fail
    /// by.
    private static RecordSet flat(RecordSet set, int number, LintContext context) {
        var key = new RecordSet.Key(set.name(), RecordType.TXT, set.setIdentifier());
        boolean byTarget =
                set.alias().filter(Content.Alias::evaluateTargetHealth).isPresent()
                        && Failing.canFail(set.withHealthCheck(Optional.empty()), context);
        Optional<String> check =
                byTarget ? Optional.of("target of " + number) : set.healthCheckId();
        return new RecordSet(
                key,
                new Content.Values(60, List.of("\"" + number + "\"")),
                set.routing(),
                check,
                List.of());
    }

    private static boolean isReachable(RecordSet member, RoutingTree tree) {
        Set<String> others = new HashSet<>(tree.checks());
        member.healthCheckId().ifPresent(others::remove);
        for (Client client : tree.clients()) {
            for (Set<String> unhealthy : List.of(Set.<String>of(), others, tree.checks())) {
                boolean answers =
                        tree.outcomes(client, unhealthy).stream()
                                .anyMatch(outcome -> outcome.sources().contains(member.key()));
                if (answers) {
                    return true;
                }
            }
        }
        return false;
    }
}
