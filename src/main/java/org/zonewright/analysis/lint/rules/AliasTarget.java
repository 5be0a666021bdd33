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
import org.zonewright.analysis.lint.common.Aliases;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.NearestNames;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;

/// An alias within the zone leads to records of its own type at a name that has records: a name
/// that only a wildcard covers is no target.
public final class AliasTarget implements Check.OfPointers {

    private static final LintRule MISSING =
            LintRule.refusal("r53-alias-target-missing", Sources.ALIAS_TARGET);
    private static final LintRule MISMATCH =
            LintRule.refusal("r53-alias-type-mismatch", Sources.ALIASES);
    private static final LintRule SELF = LintRule.refusal("r53-alias-self", Sources.ALIAS_TARGET);

    @Override
    public List<LintRule> rules() {
        return List.of(MISSING, MISMATCH, SELF);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        for (Row row : group.rows()) {
            Optional<Content.Alias> alias = row.alias();
            if (alias.isPresent() && context.isInZone(alias.get().target())) {
                check(row, alias.get(), context, report);
            }
        }
    }

    private static void check(Row row, Content.Alias alias, LintContext context, Report report) {
        DomainName target = alias.target();
        if (target.equals(row.name())) {
            self(row, alias, context, report);
        } else if (!context.has(target, row.type())) {
            if (context.zone().at(target).isEmpty()) {
                missing(row, alias, context, report);
            } else {
                mismatch(row, alias, context, report);
            }
        }
    }

    private static void self(Row row, Content.Alias alias, LintContext context, Report report) {
        FindingBuilder finding = begin(row, alias, SELF, report);
        finding.says(Names.brief(row, context)).fix(Aliases.delete(row.set())).add();
    }

    private static void missing(Row row, Content.Alias alias, LintContext context, Report report) {
        FindingBuilder finding = begin(row, alias, MISSING, report);
        String target = Names.plain(alias.target());
        Optional<DomainName> wildcard =
                context.wildcardFor(alias.target()).filter(name -> context.has(name, row.type()));
        if (wildcard.isPresent()) {
            finding.saysVariant("wildcard", target);
            if (!wildcard.get().equals(row.name())) {
                finding.fix(retarget(row.set(), alias, wildcard.get(), context));
            }
        } else {
            finding.says(target, row.type());
        }
        List<DomainName> near = NearestNames.to(alias.target(), row.type(), row.name(), context);
        for (DomainName name : near) {
            finding.fix(retarget(row.set(), alias, name, context));
        }
        finding.fix(Aliases.delete(row.set())).add();
    }

    private static Fix retarget(
            RecordSet set, Content.Alias alias, DomainName name, LintContext context) {
        return Fix.proposed(
                "retarget",
                Aliases.withTarget(set, alias, DomainName.of(name.route53())),
                Names.brief(name, context));
    }

    private static void mismatch(Row row, Content.Alias alias, LintContext context, Report report) {
        List<RecordType> there =
                context.zone().at(alias.target()).stream().map(RecordSet::type).distinct().toList();
        FindingBuilder finding = begin(row, alias, MISMATCH, report);
        finding.says(Names.brief(alias.target(), context), row.type(), Names.types(there, ", "));
        there.stream()
                .filter(type -> type.canBeRouted() && !type.equals(RecordType.CNAME))
                .forEach(type -> finding.fix(Aliases.retype(row.set(), type, context)));
        finding.fix(Aliases.delete(row.set())).add();
    }

    private static FindingBuilder begin(
            Row row, Content.Alias alias, LintRule rule, Report report) {
        return report.at(row, rule)
                .field(Field.VALUE)
                .wording(
                        "alias-not-found",
                        Names.route53(alias.target()),
                        row.type(),
                        alias.hostedZoneId());
    }
}
