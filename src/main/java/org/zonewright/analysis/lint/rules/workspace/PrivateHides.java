package org.zonewright.analysis.lint.rules.workspace;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Found;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.ZoneNames;
import org.zonewright.analysis.lint.common.Hosts;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// A private zone answers for every name below it, also with NXDOMAIN: what only the public zone
/// has is gone within its VPCs.
public final class PrivateHides implements Check.OfZone {

    private static final LintRule RULE =
            new LintRule(
                    "view-private-hides-public",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    Sources.PRIVATE_ZONES);

    /// More are said in one sentence.
    private static final int MOST = 50;

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(LintContext context, Report report) {
        if (context.zone().info().isPrivate()) {
            context.neighbours()
                    .holding(context.apex(), false)
                    .ifPresent(zone -> check(zone, context, report));
        }
    }

    private static void check(ZoneNames open, LintContext context, Report report) {
        SequencedSet<DomainName> hidden = hidden(open.zone(), context);
        if (hidden.size() > MOST) {
            report.atZone(RULE)
                    .saysVariant("many", hidden.size(), Names.brief(hidden.getFirst(), context))
                    .add();
            return;
        }
        for (DomainName name : hidden) {
            FindingBuilder finding =
                    report.atName(name, RULE).field(Field.NAME).says(Names.brief(name, context));
            copy(open.zone().at(name), name, context).ifPresent(finding::fix);
            finding.add();
        }
    }

    /// The hosts of the public zone that do not exist here.
    private static SequencedSet<DomainName> hidden(Zone open, LintContext context) {
        var hidden = new LinkedHashSet<DomainName>();
        for (RecordSet set : open.sets()) {
            DomainName name = set.name();
            boolean counts =
                    Hosts.isOne(set.type())
                            && name.isAtOrBelow(context.apex())
                            && !name.isWildcard()
                            && !name.canonical().startsWith("_");
            if (counts
                    && !hidden.contains(name)
                    && context.names().find(name) instanceof Found.Missing) {
                hidden.add(name);
            }
        }
        return hidden;
    }

    /// The values of the name; an alias would have to be made anew.
    private static Optional<Fix> copy(
            Collection<RecordSet> sets, DomainName name, LintContext context) {
        List<RecordSet> hosts = sets.stream().filter(set -> Hosts.isOne(set.type())).toList();
        boolean areValues = hosts.stream().allMatch(set -> set.content() instanceof Content.Values);
        return areValues
                ? Optional.of(
                        Fix.proposed(
                                "copy-public",
                                Edit.of(hosts.stream().<Edit>map(Edit.Put::new).toList()),
                                Names.brief(name, context)))
                : Optional.empty();
    }
}
