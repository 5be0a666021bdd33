package org.zonewright.analysis.lint.rules.delegation;

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
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A delegation to servers below itself carries their addresses, and those that the child has.
public final class Glue implements Check.OfWorkspace {

    private static final LintRule MISSING =
            new LintRule(
                    "ns-glue-missing",
                    Severity.ERROR,
                    LintRule.RFC,
                    "RFC 1034 section 4.2.1; RFC 9471");
    private static final LintRule MISMATCH =
            new LintRule(
                    "ns-glue-mismatch", Severity.WARNING, LintRule.RFC, "RFC 1034 section 4.2.2");

    @Override
    public List<LintRule> rules() {
        return List.of(MISSING, MISMATCH);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.NS);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> group = node.group(RecordType.NS);
        boolean isCut =
                group.isPresent()
                        && context.delegation(node.name()).filter(node.name()::equals).isPresent();
        if (isCut) {
            Servers.of(group.get()).stream()
                    .filter(server -> server.isAtOrBelow(node.name()))
                    .forEach(server -> check(group.get(), server, context, report));
        }
    }

    private static void check(Group group, DomainName server, LintContext context, Report report) {
        Set<String> glue = Servers.glue(server, context);
        Collection<RecordSet> sets =
                context.find(server) instanceof Found.Sets(_, _, var there) ? there : List.of();
        Set<String> ofChild = Servers.addresses(sets);
        String shown = Names.brief(server, context);
        if (glue.isEmpty() && !hasAlias(server, context)) {
            FindingBuilder finding = report.at(group, MISSING).field(Field.VALUE).says(shown);
            copy(server, sets, ofChild, context).ifPresent(finding::fix);
            finding.add();
        } else if (!ofChild.isEmpty() && !glue.equals(ofChild)) {
            FindingBuilder finding = report.at(group, MISMATCH).field(Field.VALUE).says(shown);
            copy(server, sets, ofChild, context).ifPresent(finding::fix);
            finding.add();
        }
    }

    private static boolean hasAlias(DomainName server, LintContext context) {
        return context.has(server, RecordType.A) || context.has(server, RecordType.AAAA);
    }

    /// The child's address sets in place of those here.
    private static Optional<Fix> copy(
            DomainName server,
            Collection<RecordSet> there,
            Set<String> ofChild,
            LintContext context) {
        if (ofChild.isEmpty()) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>();
        context.zone().at(server).stream()
                .filter(Glue::isAddress)
                .forEach(set -> edits.add(new Edit.Remove(set.key())));
        there.stream()
                .filter(set -> isAddress(set) && !set.values().isEmpty())
                .forEach(set -> edits.add(new Edit.Put(set.withKey(moved(set, server)))));
        return Optional.of(Fix.proposed("copy-glue", Edit.of(edits), Names.brief(server, context)));
    }

    private static RecordSet.Key moved(RecordSet set, DomainName to) {
        return new RecordSet.Key(to.asRoute53Prints(), set.type(), set.setIdentifier());
    }

    private static boolean isAddress(RecordSet set) {
        return set.type().equals(RecordType.A) || set.type().equals(RecordType.AAAA);
    }
}
