package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// CNAMEs that hand a selector to a mail service, which wants several of them: Amazon SES three
/// tokens (SES guide, "Easy DKIM"), Microsoft 365 two selectors (Defender guide, "Set up DKIM").
/// One that is missing, or was cut, is noticed only when keys change.
final class DkimDelegated implements Check.OfZone {

    private static final LintRule RULE =
            new LintRule(
                    "dkim-cname-dangling",
                    Severity.INFO,
                    LintRule.MAIL,
                    "Amazon SES Developer Guide, Easy DKIM; Microsoft Defender guide, DKIM");

    private static final int SES_TOKENS = 3;

    private static final Pattern SES =
            Pattern.compile("([^.]+)\\.dkim\\.(?:[a-z0-9-]+\\.)?amazonses\\.com\\.");
    private static final Pattern MICROSOFT =
            Pattern.compile(
                    "(selector[12])-.*\\._domainkey\\..*\\.(onmicrosoft\\.com|mail\\.microsoft)\\.");

    /// A selector and where it leads.
    private record Selector(RecordSet set, String label, DomainName target) {}

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(LintContext context, Report report) {
        Map<DomainName, List<Selector>> byDomain = new LinkedHashMap<>();
        context.zone()
                .namesWith(RecordType.CNAME)
                .filter(name -> name.canonical().contains("." + DkimKey.LABEL + "."))
                .flatMap(name -> context.zone().group(name, RecordType.CNAME).stream())
                .forEach(set -> add(set, byDomain));
        byDomain.forEach((domain, selectors) -> check(domain, selectors, context, report));
    }

    private static void add(RecordSet set, Map<DomainName, List<Selector>> byDomain) {
        Optional<DomainName> above = set.name().parent();
        if (above.isPresent()
                && above.get().canonical().startsWith(DkimKey.LABEL + ".")
                && set.values().size() == 1) {
            var target = DomainName.of(set.values().getFirst());
            var selector = new Selector(set, set.name().labels().getFirst(), target);
            byDomain.computeIfAbsent(above.get().parent().orElseThrow(), _ -> new ArrayList<>())
                    .add(selector);
        }
    }

    private static void check(
            DomainName domain, List<Selector> selectors, LintContext context, Report report) {
        var tokens = new ArrayList<Selector>();
        var numbered = new ArrayList<Selector>();
        for (Selector selector : selectors) {
            Matcher ses = SES.matcher(selector.target().canonical());
            Matcher microsoft = MICROSOFT.matcher(selector.target().canonical());
            if (ses.matches()) {
                tokens.add(selector);
                differs(selector, ses.group(1), report);
            } else if (microsoft.matches()) {
                numbered.add(selector);
                differs(selector, microsoft.group(1), report);
            }
        }
        if (!tokens.isEmpty() && tokens.size() % SES_TOKENS != 0) {
            few(tokens, SES_TOKENS, "Amazon SES", domain, report);
        }
        if (numbered.size() == 1 && otherIsFree(numbered.getFirst(), domain, context)) {
            few(numbered, 2, "Microsoft 365", domain, report);
        }
    }

    /// A selector of the same name that leads elsewhere is somebody's decision.
    private static boolean otherIsFree(Selector one, DomainName domain, LintContext context) {
        String other = one.label().equals("selector1") ? "selector2" : "selector1";
        return context.zone().at(domain.child(DkimKey.LABEL).child(other)).isEmpty();
    }

    private static void differs(Selector selector, String wanted, Report report) {
        if (!selector.label().equals(wanted)) {
            report.at(selector.set(), RULE).field(Field.NAME).saysVariant("differs", wanted).add();
        }
    }

    private static void few(
            List<Selector> some, int wanted, String service, DomainName domain, Report report) {
        report.at(some.getFirst().set(), RULE)
                .field(Field.NAME)
                .says(some.size(), wanted, service, Names.plain(domain))
                .add();
    }
}
