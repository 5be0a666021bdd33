package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
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

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A name that exists is not covered by a wildcard, for no type: a TXT at `acme` takes the
/// wildcard's address away from `acme` (RFC 4592 section 2.2.1). Said only of names without any
/// address: who gives a name an address means it. Names with `_` are no hosts, nor are those that
/// only lead elsewhere.
public final class WildcardBlocked implements Check.OfTree {

    private static final LintRule RULE =
            new LintRule(
                    "wc-type-block",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    "RFC 4592 section 2.2.1");

    private static final Set<RecordType> ANSWERING =
            Set.of(RecordType.A, RecordType.AAAA, RecordType.CNAME);

    private static final Set<RecordType> LEADING =
            Set.of(RecordType.NAPTR, RecordType.SRV, RecordType.PTR);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        DomainName name = node.name();
        if (node.types().stream().anyMatch(ANSWERING::contains)
                || LEADING.containsAll(node.types())
                || !name.isBelow(context.apex())
                || name.isWildcard()
                || name.canonical().startsWith("_")
                || context.delegation(name).isPresent()) {
            return;
        }
        Optional<DomainName> wildcard = context.wildcardFor(name);
        wildcard.ifPresent(covering -> compare(node, covering, context, report));
    }

    private static void compare(
            Node node, DomainName wildcard, LintContext context, Report report) {
        List<RecordSet> hidden =
                context.zone().at(wildcard).stream()
                        .filter(set -> ANSWERING.contains(set.type()))
                        .toList();
        if (hidden.isEmpty()) {
            return;
        }
        List<RecordType> types = hidden.stream().map(RecordSet::type).distinct().toList();
        FindingBuilder finding =
                report.at(node.groups().getFirst(), RULE)
                        .field(Field.NAME)
                        .says(
                                Names.brief(node.name(), context),
                                Names.plain(wildcard),
                                Names.types(types, ", "));
        if (!types.contains(RecordType.CNAME)) {
            List<Edit> copies =
                    hidden.stream()
                            .map(set -> set.withKey(moved(set, node.name())))
                            .<Edit>map(Edit.Put::new)
                            .toList();
            finding.fix(
                    Fix.proposed(
                            "copy-from-wildcard",
                            Edit.of(copies),
                            Names.types(types, ", "),
                            Names.brief(wildcard, context)));
        }
        finding.add();
    }

    private static RecordSet.Key moved(RecordSet set, DomainName to) {
        return new RecordSet.Key(to, set.type(), set.setIdentifier());
    }
}
