package org.zonewright.analysis.lint.rules.wildcard;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Hosts;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A name below others makes those exist too, and a wildcard covers nothing that exists: with
/// `a.b`, neither `b` nor any other name below it is covered any more (RFC 4592 section 2.2.2).
/// Said once for each name that exists for no other reason. Who gives the names below it a wildcard
/// of their own knows.
public final class EntShadow implements Check.OfTree {

    private static final LintRule SHADOW =
            new LintRule(
                    "wc-ent-shadow",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    "RFC 4592 section 2.2.2");
    private static final LintRule ACME =
            new LintRule(
                    "wc-acme-under",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    "RFC 4592 section 2.2.2; RFC 8555 section 8.4");

    @Override
    public List<LintRule> rules() {
        return List.of(SHADOW, ACME);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (!context.names().mayHaveWildcards() || !isDeep(node.name(), context.apex())) {
            return;
        }
        shadowed(node.name(), context)
                .filter(bare -> isFirst(node.name(), bare, context))
                .filter(bare -> context.delegation(bare).isEmpty())
                .ifPresent(bare -> say(node, bare, context, report));
    }

    /// Whether there is a name between it and the zone's.
    private static boolean isDeep(DomainName name, DomainName apex) {
        String text = name.canonical();
        return text.indexOf('.') + 1 < text.length() - apex.canonical().length();
    }

    /// The highest name above this one that has no records and would be covered if it did not
    /// exist.
    private static Optional<DomainName> shadowed(DomainName name, LintContext context) {
        return context.above(name)
                .filter(above -> above.isBelow(context.apex()) && !isProgramName(above))
                .filter(above -> !covering(above, context).isEmpty())
                .filter(above -> context.zone().at(above).isEmpty())
                .reduce((_, higher) -> higher)
                .filter(bare -> Hosts.sets(bare.child("*"), context).isEmpty());
    }

    private static boolean isProgramName(DomainName name) {
        return name.canonical().startsWith("_") || name.canonical().contains("._");
    }

    /// The wildcard's sets that lead to hosts: those beside the name, under the same parent.
    private static List<RecordSet> covering(DomainName name, LintContext context) {
        return name.isWildcard()
                ? List.of()
                : Hosts.sets(name.parent().orElseThrow().child("*"), context);
    }

    /// Whether no name before this one in the listing makes the other exist.
    private static boolean isFirst(DomainName name, DomainName bare, LintContext context) {
        return context.zone().firstBelow(bare).filter(name::equals).isPresent();
    }

    private static void say(Node node, DomainName bare, LintContext context, Report report) {
        boolean isAcme = node.name().canonical().startsWith("_acme-challenge.");
        DomainName wildcard = bare.parent().orElseThrow().child("*");
        FindingBuilder finding =
                report.at(node.groups().getFirst(), isAcme ? ACME : SHADOW)
                        .field(Field.NAME)
                        .says(
                                Names.brief(bare, context),
                                Names.brief(wildcard, context),
                                Names.brief(node.name(), context));
        List<RecordSet> sets = covering(bare, context);
        Fix.Choice below =
                new Fix.Choice(
                        Names.brief(bare.child("*"), context),
                        Phrase.of("lint.choice.below", Names.brief(bare, context)),
                        copies(sets, bare.child("*")),
                        false);
        finding.fix(
                        Fix.proposed(
                                        "copy-wildcard",
                                        Edit.of(copies(sets, bare)),
                                        Names.brief(bare, context))
                                .withChoices(List.of(below)))
                .add();
    }

    private static List<Edit> copies(List<RecordSet> sets, DomainName to) {
        var edits = new ArrayList<Edit>();
        for (RecordSet set : sets) {
            var key = new RecordSet.Key(to.asRoute53Prints(), set.type(), set.setIdentifier());
            edits.add(new Edit.Put(set.withKey(key)));
        }
        return edits;
    }
}
