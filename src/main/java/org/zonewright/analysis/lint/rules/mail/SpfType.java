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
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The record type SPF: nobody looks at it any more (RFC 7208 section 3.1).
final class SpfType implements Check.OfName {

    private static final LintRule RULE =
            new LintRule(
                    "spf-type99", Severity.WARNING, LintRule.MAIL, "RFC 7208 sections 3.1, 14.1");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.SPF);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> old = node.group(RecordType.SPF);
        if (old.isEmpty()) {
            return;
        }
        Optional<Group> text = node.group(RecordType.TXT);
        for (Row row : old.get().rows()) {
            FindingBuilder finding = report.at(row, RULE).field(Field.TYPE);
            if (text.isPresent() && !policies(text.get()).equals(policies(old.get()))) {
                finding.saysVariant(policies(text.get()).isEmpty() ? "alone" : "differ");
            } else {
                finding.saysVariant(text.isEmpty() ? "alone" : "same");
            }
            finding.fix(converted(row, old.get(), text)).add();
        }
    }

    private static List<String> policies(Group group) {
        return group.rows().stream()
                .flatMap(row -> row.set().values().stream())
                .filter(value -> SpfRecord.of(value).isPresent())
                .map(value -> TextValue.of(value).text())
                .sorted()
                .toList();
    }

    /// The policy as a TXT record, unless there is one already.
    private static Optional<Fix> converted(Row row, Group old, Optional<Group> text) {
        RecordSet set = row.set();
        var key = new RecordSet.Key(set.name(), RecordType.TXT, set.setIdentifier());
        if (text.isEmpty()) {
            return Optional.of(
                    Fix.proposed("retype", new Edit.Rekey(set.key(), set.withKey(key)), "TXT"));
        }
        Edit remove = new Edit.Remove(set.key());
        if (!policies(text.get()).isEmpty()) {
            return Optional.of(Fix.proposed("delete-set", remove, "SPF"));
        }
        if (text.get().rows().size() > 1 || old.rows().size() > 1) {
            return Optional.empty();
        }
        RecordSet present = text.get().first().set();
        List<String> values =
                Stream.concat(present.values().stream(), set.values().stream()).toList();
        Edit put = new Edit.Put(Values.with(present, values));
        return Optional.of(Fix.proposed("spf-to-txt", Edit.of(List.of(put, remove))));
    }
}
