package org.zonewright.analysis.lint.rules.names;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Found;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.NearestNames;
import org.zonewright.analysis.lint.common.Pointing;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A CNAME leads to a name that exists and has an address, as far as the open zones tell.
public final class CnameEnd implements Check.OfWorkspace {

    private static final LintRule DANGLING =
            new LintRule(
                    "cname-dangling-in-zone",
                    Severity.ERROR,
                    LintRule.BEST_PRACTICE,
                    "RFC 1034 section 4.3.2");
    private static final LintRule NO_DATA =
            new LintRule(
                    "cname-nodata",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    "RFC 1034 section 4.3.2");
    private static final LintRule OCCLUDED =
            new LintRule(
                    "cname-target-occluded",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    "RFC 1034 section 4.3.2");
    private static final LintRule CROSS_ZONE =
            new LintRule(
                    "ws-cross-zone-cname-dangling",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    "RFC 1034 section 4.3.2");

    /// What somebody may ask for where a CNAME of a name leads: a target with one of these is
    /// meant.
    private static final Set<RecordType> MEANT =
            Set.of(
                    RecordType.A,
                    RecordType.AAAA,
                    RecordType.CNAME,
                    RecordType.HTTPS,
                    RecordType.NAPTR,
                    RecordType.PTR,
                    RecordType.SRV,
                    RecordType.SVCB);

    @Override
    public List<LintRule> rules() {
        return List.of(DANGLING, NO_DATA, OCCLUDED, CROSS_ZONE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.CNAME);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        node.group(RecordType.CNAME)
                .filter(_ -> context.delegation(node.name()).isEmpty())
                .ifPresent(
                        group ->
                                Pointing.of(group, context)
                                        .forEach(one -> check(one, context, report)));
    }

    private static void check(Pointing cname, LintContext context, Report report) {
        if (cname.target().equals(cname.row().name())) {
            return;
        }
        boolean within = context.isInZone(cname.target());
        switch (context.find(cname.target())) {
            case Found.Missing(Zone zone) when zone == context.zone() ->
                    dangling(cname, context, report);
            case Found.Missing(Zone zone) -> elsewhere(cname, within, zone, context, report);
            case Found.Delegated(DomainName cut) when within ->
                    begin(cname, DANGLING, report)
                            .severity(Severity.UNVERIFIED)
                            .saysVariant("delegated", Names.brief(cut, context))
                            .add();
            case Found.Bare _ -> noData(cname, context, report);
            case Found.Sets sets when MEANT.stream().noneMatch(sets::has) ->
                    noData(cname, context, report);
            case Found.Sets _, Found.Delegated _, Found.Unclear _, Found.Outside _ -> {}
        }
    }

    private static FindingBuilder begin(Pointing cname, LintRule rule, Report report) {
        return report.at(cname.row(), rule).field(Field.VALUE);
    }

    /// Names with `_` are read by programs, which say so themselves if nothing is there.
    private static void dangling(Pointing cname, LintContext context, Report report) {
        FindingBuilder finding = begin(cname, DANGLING, report);
        if (hasUnderscore(cname.row().name())) {
            finding.severity(Severity.WARNING);
        }
        finding.says(Names.brief(cname.target(), context));
        external(cname, context).ifPresent(finding::fix);
        for (RecordType type : List.of(RecordType.A, RecordType.CNAME)) {
            NearestNames.to(cname.target(), type, cname.row().name(), context)
                    .forEach(name -> finding.fix(retarget(cname, name, context)));
        }
        finding.add();
    }

    private static Fix retarget(Pointing cname, DomainName name, LintContext context) {
        return Fix.proposed("retarget", cname.retargeted(name), Names.brief(name, context));
    }

    /// The target without the zone's name, where what is left looks like a whole name: the zone was
    /// appended to a name without a final dot.
    private static Optional<Fix> external(Pointing cname, LintContext context) {
        String rest = cname.target().relativeTo(context.apex());
        DomainName whole = DomainName.of(rest);
        boolean looksWhole =
                rest.indexOf('.') > 0
                        && List.of("com", "net", "org", "io").contains(whole.labels().getLast());
        return looksWhole
                ? Optional.of(Fix.proposed("drop-zone", cname.retargeted(whole), rest))
                : Optional.empty();
    }

    private static void elsewhere(
            Pointing cname, boolean within, Zone zone, LintContext context, Report report) {
        begin(cname, within ? OCCLUDED : CROSS_ZONE, report)
                .says(Names.brief(cname.target(), context), Names.plain(zone.name()))
                .add();
    }

    private static void noData(Pointing cname, LintContext context, Report report) {
        if (!hasUnderscore(cname.row().name()) && !hasUnderscore(cname.target())) {
            begin(cname, NO_DATA, report).says(Names.brief(cname.target(), context)).add();
        }
    }

    private static boolean hasUnderscore(DomainName name) {
        return name.canonical().startsWith("_") || name.canonical().contains("._");
    }
}
