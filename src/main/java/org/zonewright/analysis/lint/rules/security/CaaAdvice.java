package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Organizations;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which certificate authorities may issue: that a zone says so at all, also of wildcards, and whom
/// to tell of who tried (RFC 8659 sections 4.2 to 4.4).
final class CaaAdvice implements Check.OfGroup, Check.OfZone {

    private static final LintRule MISSING = rule("sec-caa-missing", "RFC 8659 section 3");
    private static final LintRule NO_IODEF = rule("sec-caa-no-iodef", "RFC 8659 section 4.4");
    private static final LintRule ISSUEWILD = rule("sec-caa-issuewild", "RFC 8659 section 4.3");

    private static final long TTL = 3600;

    private static LintRule rule(String id, String source) {
        return new LintRule(id, Severity.INFO, LintRule.SECURITY, source);
    }

    @Override
    public List<LintRule> rules() {
        return List.of(MISSING, NO_IODEF, ISSUEWILD);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.CAA);
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        CaaSet caa = CaaSet.of(group.rows().stream().map(Row::set).toList());
        if (caa.properties().isEmpty()) {
            return;
        }
        if (!caa.has("issue") && !caa.has("issuewild")) {
            report.at(group, MISSING).field(Field.VALUE).saysVariant("open").add();
        } else if (caa.has("issue") && !caa.has("issuewild") && !caa.forbidsAll()) {
            report.at(group, ISSUEWILD).field(Field.VALUE).says().fix(wildcards(group, caa)).add();
        }
        if (!caa.has("iodef")) {
            String value = "0 iodef \"mailto:security@" + Names.plain(context.apex()) + "\"";
            report.at(group, NO_IODEF)
                    .field(Field.VALUE)
                    .says()
                    .fix(added(group, List.of(value), "add-iodef", "iodef"))
                    .add();
        }
    }

    /// The same authorities, said of wildcards.
    private static Optional<Fix> wildcards(Group group, CaaSet caa) {
        List<String> values =
                caa.properties().stream()
                        .filter(property -> property.tag().equals("issue"))
                        .map(property -> "0 issuewild \"" + property.value() + "\"")
                        .toList();
        String issuers =
                caa.properties().stream()
                        .filter(property -> property.tag().equals("issue"))
                        .map(CaaSet.Property::issuer)
                        .collect(Collectors.joining(", "));
        return added(group, values, "add-issuewild", issuers);
    }

    private static Optional<Fix> added(
            Group group, List<String> values, String fix, String argument) {
        if (group.rows().size() > 1) {
            return Optional.empty();
        }
        RecordSet set = group.first().set();
        var next = new ArrayList<>(set.values());
        next.addAll(values);
        return Optional.of(Fix.proposed(fix, new Edit.Put(Values.with(set, next)), argument));
    }

    /// The records of the parent hold for names below (section 3): zones within an organization may
    /// do without.
    @Override
    public void check(LintContext context, Report report) {
        DomainName apex = context.apex();
        if (context.zone().info().isPrivate()
                || !Organizations.isRegistered(apex)
                || context.has(apex, RecordType.CAA)) {
            return;
        }
        String name = apex.route53();
        report.atZone(MISSING)
                .says(Names.plain(apex))
                .fix(template("add-caa", name, "amazon.com"))
                .fix(template("add-caa", name, "letsencrypt.org"))
                .add();
    }

    private static Fix template(String fix, String name, String issuer) {
        RecordSet set =
                RecordSet.simple(
                        name,
                        RecordType.CAA,
                        TTL,
                        "0 issue \"" + issuer + "\"",
                        "0 issuewild \"" + issuer + "\"");
        return Fix.proposed(fix, new Edit.Put(set), issuer);
    }
}
