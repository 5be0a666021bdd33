package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.OpenNames;
import org.zonewright.analysis.lint.common.TextMending;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.RecordType;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What evaluating an SPF record takes: at most ten look-ups, two of them in vain, and no way back
/// to where it began (RFC 7208 section 4.6.4). Includes of zones that are not open count as one
/// look-up and are said to be unverified, unless the others alone are too many.
final class SpfLookups implements Check.OfWorkspace {

    private static final int MOST_LOOKUPS = 10;
    private static final int MOST_VOIDS = 2;

    private static final String LIMITS = "RFC 7208 section 4.6.4";

    private static final LintRule LOOKUPS =
            new LintRule("spf-lookups", Severity.ERROR, LintRule.MAIL, LIMITS);
    private static final LintRule VOID =
            new LintRule("spf-void", Severity.WARNING, LintRule.MAIL, LIMITS);
    private static final LintRule MX_MANY =
            new LintRule("spf-mx-many", Severity.WARNING, LintRule.MAIL, LIMITS);
    private static final LintRule SELF =
            new LintRule("spf-include-self", Severity.ERROR, LintRule.MAIL, LIMITS);
    private static final LintRule LOOP =
            new LintRule("spf-loop", Severity.ERROR, LintRule.MAIL, LIMITS);

    @Override
    public List<LintRule> rules() {
        return List.of(LOOKUPS, VOID, MX_MANY, SELF, LOOP);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> texts = node.group(RecordType.TXT);
        if (texts.isEmpty()) {
            return;
        }
        for (Row row : texts.get().rows()) {
            for (Value value : row.values()) {
                SpfRecord.of(value)
                        .filter(record -> !record.lookups().isEmpty())
                        .ifPresent(record -> check(row, record, context, report));
            }
        }
    }

    private static void check(Row row, SpfRecord record, LintContext context, Report report) {
        SpfWalk walk = SpfWalk.of(row.name(), record, OpenNames.ofAll(context));
        lookups(row, record, walk, report);
        if (walk.voids() > MOST_VOIDS) {
            say(row, VOID, report).says(walk.voids()).add();
        }
        walk.wideExchanges().forEach(term -> say(row, MX_MANY, report).says(term).add());
        if (walk.includesItself()) {
            say(row, SELF, report).says(Names.brief(row, context)).add();
        }
        walk.loops().stream()
                .limit(1)
                .forEach(name -> say(row, LOOP, report).says(Names.plain(name)).add());
    }

    private static void lookups(Row row, SpfRecord record, SpfWalk walk, Report report) {
        for (String term : walk.withoutPolicy()) {
            say(row, LOOKUPS, report).saysVariant("none", Values.brief(term)).add();
        }
        if (!walk.loops().isEmpty() || walk.includesItself()) {
            return;
        }
        if (walk.lookups() > MOST_LOOKUPS) {
            say(row, LOOKUPS, report)
                    .says(walk.lookups())
                    .fix(withoutDuplicates(row, record))
                    .add();
        } else if (!walk.unknown().isEmpty() && !row.name().canonical().startsWith("_")) {
            say(row, LOOKUPS, report)
                    .severity(Severity.UNVERIFIED)
                    .saysVariant("unknown", walk.lookups(), walk.unknown().size())
                    .add();
        }
    }

    private static Optional<Fix> withoutDuplicates(Row row, SpfRecord record) {
        Set<String> terms =
                new LinkedHashSet<>(record.terms().stream().map(SpfTerm::text).toList());
        if (terms.size() == record.terms().size()) {
            return Optional.empty();
        }
        String value = TextMending.quoted("v=spf1 " + String.join(" ", terms));
        return Optional.of(
                Fix.proposed("drop-spf-duplicates", Values.respelled(row, record.value(), value)));
    }

    private static FindingBuilder say(Row row, LintRule rule, Report report) {
        return report.at(row, rule).field(Field.VALUE);
    }
}
