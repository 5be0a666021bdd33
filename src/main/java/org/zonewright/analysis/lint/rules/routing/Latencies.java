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
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Policy;

import java.util.List;
import java.util.Optional;

/// Latency groups that choose among one, and members that send clients elsewhere than they say.
final class Latencies implements Check.OfGroup {

    private static final LintRule ALONE =
            new LintRule("rt-latency-one-region", Severity.INFO, LintRule.ROUTING, Sources.LATENCY);
    private static final LintRule ELSEWHERE =
            new LintRule(
                    "rt-latency-region-mismatch",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    Sources.LATENCY);

    @Override
    public List<LintRule> rules() {
        return List.of(ALONE, ELSEWHERE);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        if (!Members.areAll(group, Policy.LATENCY)) {
            return;
        }
        if (group.rows().size() == 1) {
            report.at(group, ALONE)
                    .field(Field.ROUTING)
                    .says(region(group.first()))
                    .fix(Fix.proposed("make-simple", Members.simple(group.first().set())))
                    .add();
        }
        for (Row row : group.rows()) {
            Optional<String> other =
                    target(row).flatMap(name -> regionIn(name, context.geography()));
            if (other.isPresent() && !other.get().equals(region(row))) {
                report.at(row, ELSEWHERE).field(Field.ROUTING).says(region(row), other.get()).add();
            }
        }
    }

    private static String region(Row row) {
        return row.set().routing() instanceof Routing.Latency(String region) ? region : "";
    }

    private static Optional<DomainName> target(Row row) {
        if (row.type().equals(RecordType.CNAME) && row.values().size() == 1) {
            return Optional.of(row.values().getFirst().name());
        }
        return row.alias().map(Content.Alias::target);
    }

    /// The region that is a label of the name, or that S3 has within one.
    private static Optional<String> regionIn(DomainName name, Geography geography) {
        return name.labels().stream()
                .map(
                        label ->
                                label.startsWith("s3-website-")
                                        ? label.substring("s3-website-".length())
                                        : label)
                .filter(label -> geography.region(label).isPresent())
                .findFirst();
    }
}
