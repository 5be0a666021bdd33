package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.TextMending;
import org.zonewright.analysis.lint.common.ValueText;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;

/// TXT and SPF values: strings in quotes of at most 255 octets, odd octets as octal escapes (guide,
/// "TXT record type").
public final class TextSyntax implements Check.OfSet {

    private static final LintRule NON_ASCII = rule("r53-txt-nonascii");

    private static final LintRule UNPAIRED = rule("r53-txt-unpaired-quote");
    private static final LintRule UNQUOTED = rule("r53-txt-unquoted");
    private static final LintRule CHUNK = rule("r53-txt-chunk-255");

    private static LintRule rule(String id) {
        return LintRule.refusal(id, Sources.TYPES);
    }

    @Override
    public List<LintRule> rules() {
        return List.of(NON_ASCII, UNPAIRED, UNQUOTED, CHUNK);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT, RecordType.SPF);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        for (Value value : row.values()) {
            check(row, value.text(), report);
        }
    }

    private static void check(Row row, String text, Report report) {
        if (hasOddCharacter(text)) {
            report.at(row, NON_ASCII)
                    .field(Field.VALUE)
                    .says(Values.brief(text))
                    .fix(Values.respell("escape-text", row, text, TextMending.escaped(text)))
                    .add();
        }
        ValueText read = ValueText.of(text);
        if (read.isUnpaired()) {
            report.at(row, UNPAIRED)
                    .field(Field.VALUE)
                    .says(Values.brief(text))
                    .wording("unquoted", text)
                    .add();
        } else if (read.tokens().isEmpty()
                || read.tokens().stream().anyMatch(token -> !token.isQuoted())) {
            report.at(row, UNQUOTED)
                    .field(Field.VALUE)
                    .says(Values.brief(text))
                    .wording("unquoted", text)
                    .fix(Values.respell("quote", row, text, TextMending.quoted(text)))
                    .add();
        } else {
            tooLong(row, text, read, report);
        }
    }

    private static boolean hasOddCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > 126) {
                return true;
            }
        }
        return false;
    }

    private static void tooLong(Row row, String text, ValueText read, Report report) {
        for (ValueText.Token token : read.tokens()) {
            if (token.octets() > TextMending.MAX_STRING) {
                String chunked = TextMending.rechunked(read);
                report.at(row, CHUNK)
                        .field(Field.VALUE)
                        .says(token.octets())
                        .wording("string-too-long", "\"" + token.text() + "\"")
                        .fix(Values.respell("rechunk", row, text, chunked))
                        .add();
                return;
            }
        }
    }
}
