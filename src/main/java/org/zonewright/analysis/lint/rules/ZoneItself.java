package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.Collection;
import java.util.List;

/// Every zone has one SOA and an NS set at a name that is no wildcard. A file without them may be
/// part of an export, so only their deletion is an error.
public final class ZoneItself implements Check.OfZone {

    private static final LintRule SOA = LintRule.refusal("r53-soa-delete", Sources.SOA_NS);
    private static final LintRule NS = LintRule.refusal("r53-ns-apex-delete", Sources.SOA_NS);
    private static final LintRule WILDCARD =
            LintRule.refusal("r53-zone-wildcard", Sources.NAMES + "; " + Sources.HOSTED_ZONE);

    @Override
    public List<LintRule> rules() {
        return List.of(SOA, NS, WILDCARD);
    }

    @Override
    public void check(LintContext context, Report report) {
        if (context.apex().isWildcard()) {
            report.atZone(WILDCARD).says(Names.plain(context.apex())).add();
        }
        missing(RecordType.SOA, SOA, "one-soa", context, report);
        missing(RecordType.NS, NS, "apex-ns", context, report);
    }

    private static void missing(
            RecordType type, LintRule rule, String wording, LintContext context, Report report) {
        boolean there =
                context.has(context.apex(), type)
                        || context.zone().unreadable().stream()
                                .anyMatch(
                                        set ->
                                                set.name().equals(context.apex())
                                                        && set.type().equals(type));
        if (there) {
            return;
        }
        Collection<RecordSet> before =
                context.base().map(base -> base.group(base.name(), type)).orElse(List.of());
        FindingBuilder finding = report.atZone(rule);
        if (before.isEmpty()) {
            finding.severity(Severity.WARNING).saysVariant("missing").add();
            return;
        }
        List<Edit> restore = before.stream().<Edit>map(Edit.Put::new).toList();
        finding.wording(wording).fix(Fix.safe("restore", Edit.of(restore), type)).add();
    }
}
