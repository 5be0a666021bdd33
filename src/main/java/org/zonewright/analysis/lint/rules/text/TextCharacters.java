package org.zonewright.analysis.lint.rules.text;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.TextMending;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;

/// Characters in TXT values that somebody did not mean: pasted from a text processor, or escaped
/// for another system.
final class TextCharacters implements Check.OfSet {

    private static final LintRule SEMICOLON = rule("txt-escaped-semicolon", Severity.WARNING);
    private static final LintRule QUOTES = rule("txt-smart-quotes", Severity.WARNING);
    private static final LintRule BLANK = rule("txt-nbsp", Severity.WARNING);
    private static final LintRule INVISIBLE = rule("txt-bom", Severity.WARNING);
    private static final LintRule BACKSLASH = rule("txt-backslash", Severity.INFO);
    private static final LintRule BACKTICK = rule("txt-backtick", Severity.INFO);

    private static LintRule rule(String id, Severity severity) {
        return new LintRule(id, severity, LintRule.BEST_PRACTICE, Sources.TYPES);
    }

    @Override
    public List<LintRule> rules() {
        return List.of(SEMICOLON, QUOTES, BLANK, INVISIBLE, BACKSLASH, BACKTICK);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        for (Value value : row.values()) {
            if (isOdd(value.text())) {
                check(row, value.text(), report);
            }
        }
    }

    private static boolean isOdd(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || c == '`' || c > 126) {
                return true;
            }
        }
        return false;
    }

    private static void check(Row row, String value, Report report) {
        String text = TextValue.of(value).text();
        boolean escapes = value.contains("\\;");
        if (escapes) {
            String next = value.replace("\\\\;", ";").replace("\\;", ";");
            say(row, SEMICOLON, report)
                    .says()
                    .fix(Fix.proposed("unescape", Values.respelled(row, value, next)))
                    .add();
        } else if (text.indexOf('\\') >= 0) {
            say(row, BACKSLASH, report).says().add();
        }
        if (text.indexOf('`') >= 0) {
            say(row, BACKTICK, report).says().add();
        }
        pasted(row, value, text, report);
    }

    private static void pasted(Row row, String value, String text, Report report) {
        String ascii = ascii(text);
        if (ascii.equals(text)) {
            return;
        }
        var edit = Values.respelled(row, value, TextMending.ofText(ascii));
        Fix fix = Fix.proposed("to-ascii", edit);
        if (text.chars().anyMatch(TextCharacters::isQuote)) {
            say(row, QUOTES, report).says().fix(fix).add();
        }
        if (text.chars().anyMatch(TextCharacters::isBlank)) {
            say(row, BLANK, report).says().fix(fix).add();
        }
        if (text.chars().anyMatch(TextCharacters::isInvisible)) {
            say(row, INVISIBLE, report).says().fix(fix).add();
        }
    }

    private static FindingBuilder say(Row row, LintRule rule, Report report) {
        return report.at(row, rule).field(Field.VALUE);
    }

    /// Quotation marks as text processors set them.
    private static boolean isQuote(int c) {
        return c >= 0x2018 && c <= 0x201f;
    }

    /// Blanks at which no line breaks.
    private static boolean isBlank(int c) {
        return c == 0xa0 || c == 0x2007 || c == 0x202f;
    }

    /// The byte order mark and what else has no width.
    private static boolean isInvisible(int c) {
        return c == 0xfeff || c >= 0x200b && c <= 0x200d || c == 0x2060;
    }

    private static String ascii(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isQuote(c)) {
                out.append(c < 0x201c ? '\'' : '"');
            } else if (isBlank(c)) {
                out.append(' ');
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
