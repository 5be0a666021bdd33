package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A wildcard makes all names below exist, so anybody can pick one to send from: the policy should
/// say what holds there.
final class DmarcWildcard implements Check.OfTree {

    private static final LintRule RULE =
            new LintRule(
                    "dmarc-sp-missing-with-wildcard",
                    Severity.INFO,
                    LintRule.MAIL,
                    "RFC 7489 section 6.3");

    private static final List<RecordType> EXISTING =
            List.of(RecordType.A, RecordType.AAAA, RecordType.CNAME, RecordType.MX);

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
        if (texts.isEmpty() || !DmarcRecord.isAt(node.name())) {
            return;
        }
        DomainName wildcard = node.name().parent().orElseThrow().child("*");
        if (EXISTING.stream().noneMatch(type -> context.has(wildcard, type))) {
            return;
        }
        for (Row row : texts.get().rows()) {
            Stream<DmarcRecord> open =
                    DmarcRecord.in(row.set()).stream()
                            .filter(record -> record.tags().value("sp").isEmpty());
            open.limit(1)
                    .forEach(
                            _ ->
                                    report.at(row, RULE)
                                            .field(Field.VALUE)
                                            .says(Names.plain(wildcard))
                                            .add());
        }
    }
}
