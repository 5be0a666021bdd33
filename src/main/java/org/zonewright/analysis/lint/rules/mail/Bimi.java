package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.OpenNames;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A logo for mail, at `selector._bimi`: shown only if the domain's DMARC policy is enforced (BIMI
/// draft, section "Receiver Actions").
final class Bimi implements Check.OfTree {

    private static final LintRule RULE =
            new LintRule(
                    "bimi-without-dmarc",
                    Severity.INFO,
                    LintRule.MAIL,
                    "draft-brand-indicators-for-message-identification section 7");

    private static final String LABEL = "_bimi";
    private static final String VERSION = "BIMI1";

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> texts = node.group(RecordType.TXT);
        Optional<DomainName> domain =
                node.name()
                        .parent()
                        .filter(parent -> parent.canonical().startsWith(LABEL + "."))
                        .flatMap(DomainName::parent);
        if (texts.isEmpty() || domain.isEmpty() || !hasLogo(texts.get())) {
            return;
        }
        var policy = new MailPolicy(OpenNames.ofZone(context), context);
        Optional<List<DmarcRecord>> records = policy.dmarc(domain.get());
        if (records.isPresent() && records.get().stream().noneMatch(DmarcRecord::isEnforced)) {
            report.at(texts.get(), RULE).field(Field.VALUE).says(Names.plain(domain.get())).add();
        }
    }

    /// An empty location says that there is no logo.
    private static boolean hasLogo(Group texts) {
        return texts.first().set().values().stream()
                .map(value -> TagList.of(TextValue.of(value).text()))
                .anyMatch(
                        tags ->
                                tags.begins(VERSION)
                                        && tags.value("l").filter(l -> !l.isEmpty()).isPresent());
    }
}
