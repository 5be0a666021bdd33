package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.NameField;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Hosts that were made to be pointed to and are not: `mx3` beside an MX set that has `mx1` and
/// `mx2`. Of other hosts clients may ask directly, so that nothing points to them says nothing.
final class OrphanTarget implements Check.OfTree {

    private static final LintRule RULE =
            new LintRule("orphan-target", Severity.INFO, LintRule.STYLE, "RFC 1912 section 2.2");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.A, RecordType.AAAA);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        DomainName name = node.name();
        if (!name.isBelow(context.apex())
                || !(node.has(RecordType.A) || node.has(RecordType.AAAA))) {
            return;
        }
        String text = name.canonical();
        boolean mail = text.startsWith("mx");
        if (!mail && !text.startsWith("ns")) {
            return;
        }
        String label = text.substring(0, text.indexOf('.'));
        if (!isNumbered(label)) {
            return;
        }
        RecordType type = mail ? RecordType.MX : RecordType.NS;
        List<DomainName> named = named(type, context);
        boolean siblings = named.stream().anyMatch(other -> isSibling(other, name, label));
        if (siblings && !named.contains(name)) {
            report.at(node.groups().getFirst(), RULE)
                    .field(Field.NAME)
                    .says(Names.brief(name, context), type)
                    .add();
        }
    }

    private static boolean isNumbered(String label) {
        return label.length() > 2 && label.chars().skip(2).allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isSibling(DomainName other, DomainName name, String label) {
        String text = other.canonical();
        return text.startsWith(label.substring(0, 2))
                && other.parent().equals(name.parent())
                && isNumbered(text.substring(0, text.indexOf('.')));
    }

    private static List<DomainName> named(RecordType type, LintContext context) {
        return context.zone().group(context.apex(), type).stream()
                .flatMap(set -> set.values().stream())
                .map(value -> NameField.of(type, value))
                .flatMap(Optional::stream)
                .map(NameField::name)
                .toList();
    }
}
