package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// At and below a delegation the zone answers nothing but the referral: all that stands there is
/// dead, but for the delegation's own NS and DS sets and the addresses of name servers.
public final class OccludedData implements Check.OfTree {

    private static final LintRule RULE =
            new LintRule(
                    "ns-occluded-data",
                    Severity.WARNING,
                    LintRule.RFC,
                    "RFC 1034 section 4.2.1; RFC 4035 section 2.2");

    private static final Set<String> OF_DNSSEC = Set.of("NSEC", "NSEC3", "RRSIG");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (node.groups().size() == 1 && node.has(RecordType.NS) && isHighest(node, context)) {
            return;
        }
        Optional<DomainName> cut = context.delegation(node.name());
        if (cut.isPresent()) {
            List<Group> dead =
                    node.groups().stream()
                            .filter(group -> !counts(group, cut.get(), context))
                            .toList();
            if (!dead.isEmpty()) {
                say(dead, cut.get(), context, report);
            }
        }
    }

    /// Most delegations are just below the apex and have nothing beside them.
    private static boolean isHighest(Node node, LintContext context) {
        return node.name().parent().filter(context.apex()::equals).isPresent();
    }

    private static boolean counts(Group group, DomainName cut, LintContext context) {
        RecordType type = group.type();
        boolean isOfCut = type.equals(RecordType.NS) || type.equals(RecordType.DS);
        boolean isAddress = type.equals(RecordType.A) || type.equals(RecordType.AAAA);
        return isOfCut && group.name().equals(cut)
                || OF_DNSSEC.contains(type.mnemonic())
                || isAddress && isServer(group.name(), cut, context);
    }

    /// Of this delegation, or of another one.
    private static boolean isServer(DomainName name, DomainName cut, LintContext context) {
        return Servers.of(context.zone(), cut).contains(name)
                || context.names().servers().contains(name);
    }

    private static void say(List<Group> dead, DomainName cut, LintContext context, Report report) {
        Group first = dead.getFirst();
        String types = Names.types(dead.stream().map(Group::type).toList(), ", ");
        List<Edit> edits =
                dead.stream()
                        .flatMap(group -> group.rows().stream())
                        .<Edit>map(row -> new Edit.Remove(row.set().key()))
                        .toList();
        report.at(first, RULE)
                .field(Field.NAME)
                .says(Names.brief(first.name(), context), types, Names.brief(cut, context))
                .fix(Fix.proposed("delete-set", Edit.of(edits), types))
                .add();
    }
}
