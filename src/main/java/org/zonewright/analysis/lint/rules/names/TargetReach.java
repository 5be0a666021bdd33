package org.zonewright.analysis.lint.rules.names;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Found;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Pointing;
import org.zonewright.analysis.lint.common.Trail;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Mail hosts, hosts of services and name servers have addresses of their own, and are no CNAMEs.
public final class TargetReach implements Check.OfWorkspace {

    private record Kind(RecordType type, LintRule isCname, LintRule noAddress) {

        static Kind of(RecordType type, Severity cname, String source) {
            String family = type.mnemonic().toLowerCase(Locale.ROOT);
            return new Kind(
                    type,
                    new LintRule(family + "-target-cname", cname, LintRule.RFC, source),
                    new LintRule(
                            family + "-target-no-address",
                            Severity.ERROR,
                            LintRule.BEST_PRACTICE,
                            source));
        }
    }

    private static final List<Kind> KINDS =
            List.of(
                    Kind.of(
                            RecordType.MX,
                            Severity.WARNING,
                            "RFC 5321 section 5.1; RFC 2181 section 10.3"),
                    Kind.of(RecordType.SRV, Severity.WARNING, "RFC 2782"),
                    Kind.of(RecordType.NS, Severity.ERROR, "RFC 2181 section 10.3"));

    @Override
    public List<LintRule> rules() {
        return KINDS.stream().flatMap(kind -> Stream.of(kind.isCname(), kind.noAddress())).toList();
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.MX, RecordType.NS, RecordType.SRV);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        for (Group group : node.groups()) {
            for (Kind kind : KINDS) {
                if (kind.type().equals(group.type())) {
                    check(kind, group, context, report);
                }
            }
        }
    }

    private static void check(Kind kind, Group group, LintContext context, Report report) {
        Optional<DomainName> cut = context.delegation(group.name());
        boolean counts =
                cut.isEmpty()
                        || kind.type().equals(RecordType.NS) && cut.get().equals(group.name());
        if (counts) {
            Pointing.of(group, context).stream()
                    .filter(one -> cut.isEmpty() || !one.target().isAtOrBelow(cut.get()))
                    .forEach(one -> check(kind, one, context, report));
        }
    }

    private static void check(Kind kind, Pointing one, LintContext context, Report report) {
        switch (context.find(one.target())) {
            case Found.Sets sets when sets.has(RecordType.CNAME) ->
                    isCname(kind, one, context, report);
            case Found.Sets sets when hasAddress(sets) -> {}
            case Found.Sets _, Found.Bare _, Found.Missing _ ->
                    begin(one, kind.noAddress(), report)
                            .says(Names.brief(one.target(), context))
                            .add();
            case Found.Delegated(DomainName cut) -> delegated(kind, one, cut, context, report);
            case Found.Unclear _, Found.Outside _ -> {}
        }
    }

    private static boolean hasAddress(Found.Sets sets) {
        return sets.has(RecordType.A) || sets.has(RecordType.AAAA);
    }

    /// Addresses below the delegation are glue, which name servers are found by.
    private static void delegated(
            Kind kind, Pointing one, DomainName cut, LintContext context, Report report) {
        boolean isGlue =
                kind.type().equals(RecordType.NS)
                        && (context.has(one.target(), RecordType.A)
                                || context.has(one.target(), RecordType.AAAA));
        if (context.isInZone(one.target()) && !isGlue) {
            begin(one, kind.noAddress(), report)
                    .severity(Severity.UNVERIFIED)
                    .saysVariant(
                            "delegated",
                            Names.brief(one.target(), context),
                            Names.brief(cut, context))
                    .add();
        }
    }

    private static void isCname(Kind kind, Pointing one, LintContext context, Report report) {
        FindingBuilder finding =
                begin(one, kind.isCname(), report).says(Names.brief(one.target(), context));
        List<Trail> trails = Trail.from(one.row().name(), one.target(), context);
        if (trails.size() == 1 && !trails.getFirst().isLoop()) {
            DomainName end = trails.getFirst().last();
            finding.fix(
                    Fix.proposed("follow-cname", one.retargeted(end), Names.brief(end, context)));
        }
        finding.add();
    }

    private static FindingBuilder begin(Pointing one, LintRule rule, Report report) {
        return report.at(one.row(), rule).field(Field.VALUE);
    }
}
