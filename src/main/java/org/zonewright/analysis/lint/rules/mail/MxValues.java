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
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.analysis.lint.rules.mail.MailExchanges.Exchange;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The mail exchanges of one name: those that say that there is no mail (RFC 7505), one alone, one
/// twice.
final class MxValues implements Check.OfSet {

    private static final LintRule MIXED =
            new LintRule("mx-null-mixed", Severity.ERROR, LintRule.MAIL, "RFC 7505 section 3");
    private static final LintRule PREFERENCE =
            new LintRule("mx-null-pref", Severity.WARNING, LintRule.MAIL, "RFC 7505 section 3");
    private static final LintRule SINGLE =
            new LintRule("mx-single", Severity.INFO, LintRule.MAIL, "RFC 5321 section 5.1");
    private static final LintRule DUPLICATE =
            new LintRule("mx-dup-target", Severity.INFO, LintRule.MAIL, "RFC 5321 section 5.1");

    /// Providers that give out one name for many machines, of their own set-up guides.
    private static final Pattern MANY_BEHIND_ONE =
            Pattern.compile(
                    "smtp\\.google\\.com\\."
                            + "|.*\\.mail\\.protection\\.(outlook|partner\\.outlook)\\.c(om|n)\\."
                            + "|.*\\.mx\\.microsoft\\."
                            + "|.*\\.olc\\.protection\\.outlook\\.com\\."
                            + "|(feedback|inbound)-smtp\\..+\\.amazon(aws|ses)\\.com\\."
                            + "|.*\\.awsapps\\.com\\."
                            + "|inbound(-[a-z0-9]+)?\\.postmarkapp\\.com\\."
                            + "|mx\\.sendgrid\\.net\\."
                            + "|mxa?b?\\.mailgun\\.org\\."
                            + "|mx\\.hubapi\\.com\\.|smtp\\.siftrock\\.com\\."
                            + "|mx\\.yandex\\.(net|ru)\\.|emx\\.mail\\.ru\\."
                            + "|feedback\\.smtp\\..*sparkpostmail\\.com\\."
                            + "|.*\\.mailchannels\\.net\\.|mx\\.zoho\\.[a-z.]+");

    @Override
    public List<LintRule> rules() {
        return List.of(MIXED, PREFERENCE, SINGLE, DUPLICATE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.MX);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        List<Exchange> all = MailExchanges.of(row).exchanges();
        boolean hasNull = all.stream().anyMatch(Exchange::isNull);
        if (hasNull && row.values().size() > 1) {
            say(row, MIXED, report)
                    .says()
                    .fix(keep(row, all, exchange -> !exchange.isNull(), "drop-null-mx"))
                    .fix(keep(row, all, Exchange::isNull, "keep-null-mx"))
                    .add();
        } else if (hasNull && all.getFirst().preference() != 0) {
            String value = all.getFirst().value();
            say(row, PREFERENCE, report)
                    .says(all.getFirst().preference())
                    .fix(Fix.proposed("normalise", Values.respelled(row, value, "0 ."), "0 ."))
                    .add();
        } else if (row.values().size() == 1 && all.size() == 1 && isAlone(all.getFirst())) {
            say(row, SINGLE, report).says(Names.plain(all.getFirst().host())).add();
        }
        duplicates(row, all, report);
    }

    private static boolean isAlone(Exchange exchange) {
        return !exchange.isNull()
                && !MANY_BEHIND_ONE.matcher(exchange.host().canonical()).matches();
    }

    /// The same preference too is a repeated value, of which another rule speaks.
    private static void duplicates(Row row, List<Exchange> all, Report report) {
        Set<DomainName> hosts = new HashSet<>();
        Set<String> values = new HashSet<>();
        for (Exchange exchange : all) {
            boolean isNew = hosts.add(exchange.host());
            if (values.add(exchange.preference() + " " + exchange.host()) && !isNew) {
                say(row, DUPLICATE, report)
                        .says(Names.plain(exchange.host()))
                        .fix(keep(row, all, other -> other != exchange, "remove-duplicates"))
                        .add();
            }
        }
    }

    private static Optional<Fix> keep(
            Row row, List<Exchange> all, Predicate<Exchange> which, String fix) {
        List<String> values = all.stream().filter(which).map(Exchange::value).toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(Fix.proposed(fix, new Edit.Put(Values.with(row.set(), values))));
    }

    private static FindingBuilder say(Row row, LintRule rule, Report report) {
        return report.at(row, rule).field(Field.VALUE);
    }
}
