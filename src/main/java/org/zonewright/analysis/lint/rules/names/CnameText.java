package org.zonewright.analysis.lint.rules.names;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Literals;
import org.zonewright.analysis.lint.common.NameField;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a CNAME leads to, by its text: a name other than its own, with all its labels.
public final class CnameText implements Check.OfSet {

    private static final LintRule SELF =
            new LintRule("cname-self", Severity.ERROR, LintRule.RFC, "RFC 1034 section 3.6.2");
    private static final LintRule ADDRESS =
            new LintRule("cname-target-ip", Severity.ERROR, LintRule.RFC, "RFC 1035 section 3.3.1");
    private static final LintRule URL =
            new LintRule("cname-to-url", Severity.ERROR, LintRule.RFC, "RFC 1035 section 3.3.1");
    private static final LintRule SINGLE_LABEL =
            new LintRule(
                    "cname-target-not-absolute",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    Sources.NAMES);

    @Override
    public List<LintRule> rules() {
        return List.of(SELF, ADDRESS, URL, SINGLE_LABEL);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.CNAME);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        for (Value value : row.values()) {
            Optional<NameField> field = NameField.of(value);
            field.ifPresent(target -> check(row, target.name(), context, report));
        }
    }

    private static void check(Row row, DomainName target, LintContext context, Report report) {
        String text = target.text();
        Optional<Literals> address = Literals.of(text, context);
        if (target.equals(row.name())) {
            report.at(row, SELF).field(Field.VALUE).says(Names.brief(row, context)).add();
        } else if (address.isPresent()) {
            address(row, address.get(), context, report);
        } else if (isUrl(text, target)) {
            report.at(row, URL)
                    .field(Field.VALUE)
                    .says(Values.brief(text))
                    .fix(host(text).map(host -> respell(row, "strip-url", text, host)))
                    .add();
        } else if (isSingleLabel(target)) {
            String whole = target.child("x").canonical().substring(2) + context.apex().canonical();
            report.at(row, SINGLE_LABEL)
                    .field(Field.VALUE)
                    .says(Values.brief(text))
                    .fix(respell(row, "append-zone", text, whole, Names.plain(context.apex())))
                    .add();
        }
    }

    private static void address(Row row, Literals found, LintContext context, Report report) {
        report.at(row, ADDRESS)
                .field(Field.VALUE)
                .says(Names.brief(row, context), found.address())
                .fix(retype(row.set(), found, context))
                .add();
    }

    private static Optional<Fix> retype(RecordSet set, Literals found, LintContext context) {
        if (set.values().size() > 1 || context.has(set.name(), found.type())) {
            return Optional.empty();
        }
        var key = new RecordSet.Key(set.name(), found.type(), set.setIdentifier());
        RecordSet next = Values.with(set.withKey(key), List.of(found.address()));
        return Optional.of(Fix.proposed("retype", new Edit.Rekey(set.key(), next), found.type()));
    }

    /// Slashes are in names of reverse zones (RFC 2317).
    private static boolean isUrl(String text, DomainName target) {
        return text.contains("://") || text.indexOf('/') >= 0 && !Literals.isReverse(target);
    }

    private static Optional<String> host(String text) {
        int scheme = text.indexOf("://");
        String rest = scheme < 0 ? text : text.substring(scheme + "://".length());
        String host = rest.split("[/:?#]", 2)[0];
        return host.indexOf('.') > 0
                ? Optional.of(host.endsWith(".") ? host : host + ".")
                : Optional.empty();
    }

    private static boolean isSingleLabel(DomainName target) {
        String name = target.canonical();
        return name.indexOf('.') == name.length() - 1
                && !target.isRoot()
                && !name.equals("localhost.");
    }

    private static Fix respell(Row row, String id, String text, String next) {
        return respell(row, id, text, next, Values.brief(next));
    }

    private static Fix respell(Row row, String id, String text, String next, String shown) {
        return Fix.proposed(id, Values.respelled(row, text, next), shown);
    }
}
