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
import org.zonewright.analysis.lint.common.Members;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What members of weighted and latency groups hold.
final class WeightedValues implements Check.OfGroup {

    /// Of aliases to load balancers, in seconds.
    private static final long BALANCER_TTL = 60;

    private static final long MAX_WEIGHT = 255;

    private static final LintRule MANY =
            new LintRule(
                    "rt-weighted-multivalue",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    Sources.RECORD_SET + " (Weight, Region)");
    private static final LintRule TTL =
            new LintRule(
                    "rt-weighted-elb-ttl",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    Sources.RECORD_SET + " (TTL)");

    @Override
    public List<LintRule> rules() {
        return List.of(MANY, TTL);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        boolean weighted = Members.areAll(group, Policy.WEIGHTED);
        if (weighted || Members.areAll(group, Policy.LATENCY)) {
            for (Row row : group.rows()) {
                if (row.values().size() > 1) {
                    report.at(row, MANY)
                            .field(Field.VALUE)
                            .says(row.values().size(), row.set().setIdentifier())
                            .fix(weighted ? split(row, group) : Optional.empty())
                            .add();
                }
            }
        }
        if (weighted && group.rows().stream().anyMatch(row -> isBalancer(row, context))) {
            for (Row row : group.rows()) {
                if (row.set().content() instanceof Content.Values(long ttl, _)
                        && ttl != BALANCER_TTL) {
                    var set = new Edit.Put(Values.withTtl(row.set(), BALANCER_TTL));
                    report.at(row, TTL)
                            .field(Field.TTL)
                            .says(Names.brief(row, context), Long.toString(ttl))
                            .fix(Fix.proposed("set-ttl", set, Long.toString(BALANCER_TTL)))
                            .add();
                }
            }
        }
    }

    private static boolean isBalancer(Row row, LintContext context) {
        return row.alias()
                .flatMap(alias -> context.service(alias.target()))
                .filter(match -> match.service().id().startsWith("elb-"))
                .isPresent();
    }

    /// A member for each value, which together have the share that the one had. Where its weight
    /// cannot be parted, the others' are raised.
    private static Optional<Fix> split(Row row, Group group) {
        int parts = row.values().size();
        long own = weight(row);
        boolean divides = own % parts == 0;
        long factor = divides ? 1 : parts;
        if (group.rows().stream().anyMatch(r -> r != row && weight(r) * factor > MAX_WEIGHT)) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Remove(row.set().key()));
        for (Row other : group.rows()) {
            if (other != row && factor > 1) {
                var more = new Routing.Weighted(weight(other) * factor);
                edits.add(new Edit.Put(other.set().withRouting(more, other.set().setIdentifier())));
            }
        }
        var routing = new Routing.Weighted(divides ? own / parts : own);
        for (int i = 0; i < parts; i++) {
            RecordSet part = Values.with(row.set(), List.of(row.values().get(i).text()));
            String identifier = row.set().setIdentifier() + "-" + (i + 1);
            if (group.rows().stream().anyMatch(r -> r.set().setIdentifier().equals(identifier))) {
                return Optional.empty();
            }
            edits.add(new Edit.Put(part.withRouting(routing, identifier)));
        }
        return Optional.of(Fix.proposed("split-member", new Edit.Batch(edits), parts));
    }

    private static long weight(Row row) {
        return ((Routing.Weighted) row.set().routing()).weight();
    }
}
