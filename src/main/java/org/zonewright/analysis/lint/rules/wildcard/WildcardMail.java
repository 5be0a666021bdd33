package org.zonewright.analysis.lint.rules.wildcard;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Found;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Pointing;
import org.zonewright.analysis.lint.common.Trail;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// What a wildcard says of mail it says of every name, also of `_dmarc` and its like below each.
public final class WildcardMail implements Check.OfWorkspace {

    private static final LintRule CNAME =
            rule(
                    "wc-cname-shadow-mail",
                    Severity.WARNING,
                    "RFC 4592 section 3.3.3; RFC 7208 section 3.5");
    private static final LintRule MX = rule("wc-mx", Severity.WARNING, "RFC 1034 section 4.3.3");
    private static final LintRule SPF =
            rule("wc-txt-spf", Severity.WARNING, "RFC 7208 section 3.5");

    private static LintRule rule(String id, Severity severity, String source) {
        return new LintRule(id, severity, LintRule.MAIL, source);
    }

    @Override
    public List<LintRule> rules() {
        return List.of(CNAME, MX, SPF);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.CNAME, RecordType.MX, RecordType.TXT);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (node.name().isWildcard()) {
            node.group(RecordType.CNAME).ifPresent(group -> cname(group, context, report));
            node.group(RecordType.MX).ifPresent(group -> mx(group, context, report));
            node.group(RecordType.TXT).ifPresent(group -> spf(group, context, report));
        }
    }

    /// Where it leads to something with mail records, every name has those; elsewhere it is worth
    /// knowing.
    private static void cname(Group group, LintContext context, Report report) {
        for (Pointing one : Pointing.of(group, context)) {
            boolean hasMail =
                    Trail.from(one.row().name(), one.target(), context).stream()
                            .map(Trail::end)
                            .anyMatch(WildcardMail::hasMail);
            report.at(one.row(), CNAME)
                    .severity(hasMail ? Severity.WARNING : Severity.INFO)
                    .field(Field.VALUE)
                    .says(Names.brief(one.target(), context))
                    .add();
        }
    }

    private static boolean hasMail(Found end) {
        return end instanceof Found.Sets sets
                && (sets.has(RecordType.MX) || sets.has(RecordType.TXT));
    }

    /// A null MX says that no name takes mail (RFC 7505).
    private static void mx(Group group, LintContext context, Report report) {
        if (!Pointing.of(group, context).isEmpty()) {
            report.at(group, MX).field(Field.TYPE).says(Names.brief(group.name(), context)).add();
        }
    }

    /// That no name sends mail is what a wildcard is good for.
    private static void spf(Group group, LintContext context, Report report) {
        Predicate<String> isPolicy = text -> text.startsWith("\"v=spf1");
        Predicate<String> isRefusal = text -> text.equals("\"v=spf1 -all\"");
        for (Row row : group.rows()) {
            row.values().stream()
                    .map(Value::text)
                    .map(text -> text.strip().toLowerCase(Locale.ROOT))
                    .filter(isPolicy.and(isRefusal.negate()))
                    .findFirst()
                    .ifPresent(
                            _ ->
                                    report.at(row, SPF)
                                            .field(Field.VALUE)
                                            .says(Names.brief(group.name(), context))
                                            .add());
        }
    }
}
