package org.zonewright.analysis.lint.rules.wildcard;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Hosts;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;

/// What a wildcard does not cover: the name that it stands below, and delegations.
public final class WildcardReach implements Check.OfTree {

    private static final LintRule APEX =
            new LintRule("wc-apex-uncovered", Severity.INFO, LintRule.BEST_PRACTICE, Sources.NAMES);
    private static final LintRule SUBZONE =
            new LintRule(
                    "wc-subzone-not-covered",
                    Severity.INFO,
                    LintRule.BEST_PRACTICE,
                    "RFC 4592 section 4.2; RFC 1034 section 4.3.2");

    @Override
    public List<LintRule> rules() {
        return List.of(APEX, SUBZONE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (!node.name().isWildcard() || !Hosts.is(node)) {
            return;
        }
        DomainName parent = node.name().parent().orElseThrow();
        if (parent.equals(context.apex()) && Hosts.sets(parent, context).isEmpty()) {
            apex(node, context, report);
        }
        List<DomainName> cuts =
                context.names().cuts().stream()
                        .filter(cut -> cut.isBelow(parent) && !cut.equals(node.name()))
                        .toList();
        if (!cuts.isEmpty()) {
            subzones(node, cuts, context, report);
        }
    }

    private static void apex(Node node, LintContext context, Report report) {
        Group first = node.groups().getFirst();
        FindingBuilder finding =
                report.at(first, APEX).field(Field.NAME).says(Names.plain(context.apex()));
        alias(node, context).ifPresent(finding::fix);
        finding.add();
    }

    /// Aliases of the wildcard's address types, where each is one simple set.
    private static Optional<Fix> alias(Node node, LintContext context) {
        Optional<String> id = context.ownId().id();
        List<RecordType> types =
                List.of(RecordType.A, RecordType.AAAA).stream().filter(node::has).toList();
        if (id.isEmpty() || types.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits =
                types.stream()
                        .<Edit>map(
                                type -> new Edit.Put(alias(node.name(), type, id.get(), context)))
                        .toList();
        return Optional.of(
                Fix.proposed("alias-apex", Edit.of(edits), Names.brief(node.name(), context)));
    }

    private static RecordSet alias(
            DomainName wildcard, RecordType type, String id, LintContext context) {
        return new RecordSet(
                new RecordSet.Key(context.apex(), type, ""),
                new Content.Alias(wildcard.asRoute53Prints(), id, false),
                new Routing.Simple(),
                Optional.empty(),
                List.of());
    }

    private static void subzones(
            Node node, List<DomainName> cuts, LintContext context, Report report) {
        String wildcard = Names.brief(node.name(), context);
        String first = Names.brief(cuts.getFirst(), context);
        FindingBuilder finding = report.at(node.groups().getFirst(), SUBZONE).field(Field.NAME);
        if (cuts.size() == 1) {
            finding.says(wildcard, first);
        } else {
            finding.saysVariant("several", wildcard, first, cuts.size() - 1);
        }
        finding.add();
    }
}
