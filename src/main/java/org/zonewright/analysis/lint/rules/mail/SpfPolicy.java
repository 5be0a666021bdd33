package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.TextMending;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.analysis.lint.rules.mail.SpfTerm.Kind;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How an SPF record ends: what it says of senders that it does not name (RFC 7208 sections 5.1 and
/// 6.1), and the mechanism that nobody should use (section 5.5).
final class SpfPolicy implements Check.OfSet {

    private static final LintRule MISSING = rule("spf-all-missing", "section 4.7");
    private static final LintRule PLUS =
            new LintRule(
                    "spf-plus-all", Severity.ERROR, LintRule.MAIL, "RFC 7208 sections 5.1, 11.2");
    private static final LintRule NEUTRAL = rule("spf-neutral-all", "sections 2.6.2, 5.1");
    private static final LintRule NOT_LAST = rule("spf-all-not-last", "section 5.1");
    private static final LintRule REDIRECT = rule("spf-redirect-with-all", "section 6.1");
    private static final LintRule PTR = rule("spf-ptr", "section 5.5");

    private static LintRule rule(String id, String section) {
        return new LintRule(id, Severity.WARNING, LintRule.MAIL, "RFC 7208 " + section);
    }

    @Override
    public List<LintRule> rules() {
        return List.of(MISSING, PLUS, NEUTRAL, NOT_LAST, REDIRECT, PTR);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        for (Value value : row.values()) {
            SpfRecord.of(value).ifPresent(record -> new Look(row, record, report).all());
        }
    }

    private record Look(Row row, SpfRecord record, Report report) {

        void all() {
            if (record.of(Kind.PTR).findAny().isPresent()) {
                say(PTR).add();
            }
            record.all().ifPresentOrElse(this::ending, this::open);
        }

        /// A record with a mistake in its last term may well mean it.
        private void open() {
            boolean broken =
                    !record.terms().isEmpty() && record.terms().getLast().fault().isPresent();
            if (record.of(Kind.REDIRECT).findAny().isEmpty() && !broken) {
                say(MISSING).fix(with("~all")).fix(with("-all")).add();
            }
        }

        private void ending(SpfTerm all) {
            if (all.qualifier() == '+') {
                say(PLUS).fix(with("~all")).fix(with("-all")).add();
            } else if (all.qualifier() == '?') {
                say(NEUTRAL).fix(with("~all")).fix(with("-all")).add();
            }
            if (record.of(Kind.REDIRECT).findAny().isPresent()) {
                say(REDIRECT).add();
            }
            List<SpfTerm> mechanisms =
                    record.terms().stream().filter(term -> !term.kind().isModifier()).toList();
            if (!mechanisms.getLast().equals(all)) {
                say(NOT_LAST).fix(with(all.text())).add();
            }
        }

        private FindingBuilder say(LintRule rule) {
            return report.at(row, rule).field(Field.VALUE).says();
        }

        /// The record with one `all`, at the end of its mechanisms.
        private Fix with(String all) {
            var mechanisms = new ArrayList<String>();
            var modifiers = new ArrayList<String>();
            for (SpfTerm term : record.terms()) {
                if (term.kind().isModifier()) {
                    modifiers.add(term.text());
                } else if (term.kind() != Kind.ALL) {
                    mechanisms.add(term.text());
                }
            }
            mechanisms.add(all.toLowerCase(Locale.ROOT));
            String text =
                    Stream.of(List.of("v=spf1"), mechanisms, modifiers)
                            .flatMap(List::stream)
                            .collect(Collectors.joining(" "));
            return Fix.proposed(
                    "spf-all",
                    Values.respelled(row, record.value(), TextMending.quoted(text)),
                    all);
        }
    }
}
