package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Sets of one name that should go together: the TTLs of both address types, and the spelling of
/// the name.
final class Twins implements Check.OfName {

    private static final LintRule TTL =
            new LintRule("ttl-twins-differ", Severity.INFO, LintRule.STYLE, Sources.BEST_PRACTICES);
    private static final LintRule CASE =
            new LintRule("rr-case-dupe", Severity.INFO, LintRule.STYLE, "RFC 4343 section 3");

    @Override
    public List<LintRule> rules() {
        return List.of(TTL, CASE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<RecordSet> a = simple(node, RecordType.A);
        Optional<RecordSet> aaaa = simple(node, RecordType.AAAA);
        if (a.isPresent() && aaaa.isPresent() && ttl(a.get()) != ttl(aaaa.get())) {
            String own = Long.toString(ttl(aaaa.get()));
            String other = Long.toString(ttl(a.get()));
            report.at(aaaa.get(), TTL)
                    .field(Field.TTL)
                    .says(other, own)
                    .fix(Ttls.with(aaaa.get(), ttl(a.get())))
                    .add();
        }
        spelling(node, report);
    }

    private static Optional<RecordSet> simple(Node node, RecordType type) {
        return node.group(type)
                .map(group -> group.first().set())
                .filter(set -> set.routing() instanceof Routing.Simple)
                .filter(set -> set.content() instanceof Content.Values);
    }

    private static long ttl(RecordSet set) {
        return ((Content.Values) set.content()).ttl();
    }

    /// Two spellings that differ in letter case alone.
    private static void spelling(Node node, Report report) {
        if (node.groups().size() == 1 && node.groups().getFirst().rows().size() == 1) {
            return;
        }
        String first = bare(node.groups().getFirst().first());
        for (Group group : node.groups()) {
            for (Row row : group.rows()) {
                if (!bare(row).equals(first) && bare(row).equalsIgnoreCase(first)) {
                    report.at(row, CASE)
                            .field(Field.NAME)
                            .says(bare(row), first)
                            .fix(Fix.safe("respell-name", lowered(node)))
                            .add();
                    return;
                }
            }
        }
    }

    private static Edit lowered(Node node) {
        return Edit.of(
                node.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(row -> lowered(row.set()))
                        .toList());
    }

    private static String bare(Row row) {
        String text = row.name().text();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static Edit lowered(RecordSet set) {
        DomainName name = DomainName.of(set.name().text().toLowerCase(Locale.ROOT));
        return new Edit.Put(set.withKey(new RecordSet.Key(name, set.type(), set.setIdentifier())));
    }
}
