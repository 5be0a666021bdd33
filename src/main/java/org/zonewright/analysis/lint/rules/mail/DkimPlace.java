package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keys for DKIM where nobody looks for them: they belong to `selector._domainkey` (RFC 6376
/// section 3.6.2.1).
final class DkimPlace implements Check.OfSet {

    private static final LintRule RULE =
            new LintRule(
                    "dkim-wrong-place",
                    Severity.WARNING,
                    LintRule.MAIL,
                    "RFC 6376 section 3.6.2.1");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT, RecordType.CNAME);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        boolean isText = row.type().equals(RecordType.TXT);
        String name = row.name().canonical();
        if (name.contains("." + DkimKey.LABEL + ".")) {
            twice(row, context, report);
        } else if (isText && row.values().stream().anyMatch(DkimPlace::isKey)) {
            boolean isAbove = name.startsWith(DkimKey.LABEL + ".");
            report.at(row, RULE)
                    .field(Field.NAME)
                    .saysVariant(isAbove ? "no-selector" : "elsewhere", Names.brief(row, context))
                    .add();
        }
    }

    private static boolean isKey(Value value) {
        return TextValue.mayBegin(value.text(), "v=DKIM1")
                && DkimKey.of(TextValue.of(value.text()).text())
                        .filter(DkimKey::hasVersion)
                        .isPresent();
    }

    /// A name typed with the zone behind it, to which the zone was added once more.
    private static void twice(Row row, LintContext context, Report report) {
        DomainName apex = context.apex();
        String end = "." + apex.canonical() + apex.canonical();
        if (apex.isRoot() || !row.name().canonical().endsWith(end)) {
            return;
        }
        String canonical = row.name().canonical();
        DomainName meant =
                DomainName.of(
                        canonical.substring(0, canonical.length() - apex.canonical().length()));
        report.at(row, RULE)
                .field(Field.NAME)
                .saysVariant("zone-twice", Names.plain(apex))
                .fix(moved(row.set(), meant, context))
                .add();
    }

    private static Optional<Fix> moved(RecordSet set, DomainName to, LintContext context) {
        if (!context.zone().at(to).isEmpty()) {
            return Optional.empty();
        }
        var key = new RecordSet.Key(to, set.type(), set.setIdentifier());
        return Optional.of(
                Fix.proposed(
                        "move-name",
                        new Edit.Rekey(set.key(), set.withKey(key)),
                        Names.brief(to, context)));
    }
}
