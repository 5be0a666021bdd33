package org.zonewright.analysis.lint.rules.text;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.ValueText;
import org.zonewright.analysis.lint.common.ValueText.Token;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;

/// Answers with all TXT records of a name that do not fit a UDP packet: 512 octets without EDNS
/// (RFC 1035 section 4.2.1), 1232 where no packet is to be cut in pieces (DNS Flag Day 2020).
final class TextSize implements Check.OfSet {

    private static final LintRule MANY =
            new LintRule(
                    "txt-too-many",
                    Severity.INFO,
                    LintRule.BEST_PRACTICE,
                    "RFC 1035 section 4.2.1");
    private static final LintRule SIZE =
            new LintRule(
                    "txt-response-size",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    "RFC 9715 section 3; " + Sources.TYPES);

    private static final int WITHOUT_EDNS = 512;
    private static final int UNCUT = 1232;

    /// Header, and type and class of the question (RFC 1035 section 4.1).
    private static final int MESSAGE = 12 + 4;

    /// A pointer to the name, type, class, TTL and length.
    private static final int RECORD = 2 + 10;

    @Override
    public List<LintRule> rules() {
        return List.of(MANY, SIZE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        int length = 0;
        for (Value value : row.values()) {
            length += value.text().length();
        }
        if (length + row.values().size() * RECORD < WITHOUT_EDNS / 2) {
            return;
        }
        int size = size(row);
        if (size > WITHOUT_EDNS) {
            report.at(row, size > UNCUT ? SIZE : MANY).says(size).add();
        }
    }

    private static int size(Row row) {
        int size = MESSAGE + row.name().canonical().length() + 1;
        for (Value value : row.values()) {
            size += RECORD;
            for (Token string : ValueText.of(value.text()).tokens()) {
                size += 1 + string.octets();
            }
        }
        return size;
    }
}
