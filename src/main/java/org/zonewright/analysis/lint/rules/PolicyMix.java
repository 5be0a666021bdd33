package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Members;
import org.zonewright.analysis.lint.common.MostCommon;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// All sets of one name and type have one policy.
public final class PolicyMix implements Check.OfGroup {

    private static final LintRule RULE = LintRule.refusal("r53-policy-mix", Sources.RECORD_SET);

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
        if (group.rows().size() == 1) {
            return;
        }
        Policy common = MostCommon.of(group.rows().stream().map(PolicyMix::policy).toList());
        for (Row row : group.rows()) {
            if (policy(row) != common) {
                FindingBuilder finding =
                        report.at(row, RULE).field(Field.ROUTING).says(id(policy(row)), id(common));
                wording(finding, row).fix(converted(row, group, common)).add();
            }
        }
    }

    /// The set as one more member of the group, where its policy asks for nothing but an identifier
    /// and a weight.
    private static Optional<Fix> converted(Row row, Group group, Policy common) {
        Optional<Routing> routing =
                switch (common) {
                    case WEIGHTED -> Optional.of(new Routing.Weighted(weight(group)));
                    case MULTIVALUE ->
                            row.set().isAlias()
                                    ? Optional.empty()
                                    : Optional.of(new Routing.Multivalue());
                    default -> Optional.empty();
                };
        return routing.map(
                next ->
                        Fix.proposed(
                                "convert-policy",
                                new Edit.Rekey(row.set().key(), member(row, next, group, common)),
                                id(common)));
    }

    private static RecordSet member(Row row, Routing routing, Group group, Policy common) {
        String own = row.set().setIdentifier();
        return own.isEmpty()
                ? Members.like(row, routing, id(common), group).set()
                : row.set().withRouting(routing, own);
    }

    /// What most of the others have.
    private static long weight(Group group) {
        return MostCommon.of(
                group.rows().stream()
                        .map(row -> row.set().routing())
                        .flatMap(
                                routing ->
                                        routing instanceof Routing.Weighted(long weight)
                                                ? Stream.of(weight)
                                                : Stream.empty())
                        .toList());
    }

    private static FindingBuilder wording(FindingBuilder finding, Row row) {
        String name = Names.route53(row.name());
        String identifier = row.set().setIdentifier();
        return switch (policy(row)) {
            case SIMPLE -> finding.wording("simple-beside", name, row.type());
            case MULTIVALUE -> finding.wording("multivalue-beside", name, row.type(), identifier);
            case WEIGHTED, LATENCY, GEOLOCATION, GEOPROXIMITY, FAILOVER, IP_BASED ->
                    finding.wording("policy-beside", name, row.type(), identifier, id(policy(row)));
        };
    }

    private static Policy policy(Row row) {
        return row.set().routing().policy();
    }

    static String id(Policy policy) {
        return switch (policy) {
            case IP_BASED -> "IP-based";
            default -> policy.name().toLowerCase(Locale.ROOT);
        };
    }
}
