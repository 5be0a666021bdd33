package org.zonewright.analysis.lint.rules.workspace;

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
import org.zonewright.analysis.lint.ZoneNames;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;

/// Records that belong into an open zone below this one: with a delegation they count for nothing,
/// without one the child's count for nothing.
public final class ChildRecords implements Check.OfWorkspace {

    private static final LintRule RULE =
            new LintRule(
                    "ws-child-records-in-parent",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    Sources.SUBDOMAINS);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (context.neighbours().isEmpty() || context.zone().info().isPrivate()) {
            return;
        }
        Optional<Zone> child =
                context.neighbours()
                        .holding(node.name(), false)
                        .map(ZoneNames::zone)
                        .filter(zone -> zone.name().isBelow(context.apex()));
        if (child.isPresent()) {
            List<Group> groups =
                    node.groups().stream()
                            .filter(group -> !isOfDelegation(group, child.get(), context))
                            .toList();
            if (!groups.isEmpty()) {
                say(groups, child.get(), context, report);
            }
        }
    }

    private static boolean isOfDelegation(Group group, Zone child, LintContext context) {
        RecordType type = group.type();
        boolean isOfCut = type.equals(RecordType.NS) || type.equals(RecordType.DS);
        boolean isAddress = type.equals(RecordType.A) || type.equals(RecordType.AAAA);
        return isOfCut && group.name().equals(child.name())
                || isAddress && context.names().servers().contains(group.name());
    }

    private static void say(List<Group> groups, Zone child, LintContext context, Report report) {
        DomainName name = groups.getFirst().name();
        String types = Names.types(groups.stream().map(Group::type).toList(), ", ");
        FindingBuilder finding =
                report.at(groups.getFirst(), RULE)
                        .field(Field.NAME)
                        .says(Names.brief(name, context), types, Names.plain(child.name()));
        if (groups.stream().allMatch(group -> isThere(group, child))) {
            List<Edit> edits =
                    groups.stream()
                            .flatMap(group -> group.rows().stream())
                            .<Edit>map(row -> new Edit.Remove(row.set().key()))
                            .toList();
            finding.fix(Fix.proposed("delete-set", Edit.of(edits), types));
        } else {
            finding.option(Phrase.of("lint.option.move", Names.plain(child.name())));
        }
        finding.add();
    }

    private static boolean isThere(Group group, Zone child) {
        List<RecordSet> here = group.rows().stream().map(row -> row.set()).toList();
        return List.copyOf(child.group(group.name(), group.type())).equals(here);
    }
}
