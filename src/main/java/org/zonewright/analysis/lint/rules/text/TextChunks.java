package org.zonewright.analysis.lint.rules.text;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.TextMending;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Text that was cut between two words, without the blank: receivers join the strings directly (RFC
/// 7208 section 3.3). Where a string is full the cut was made by counting and means nothing.
final class TextChunks implements Check.OfSet {

    private static final LintRule RULE =
            new LintRule(
                    "txt-chunk-eats-space",
                    Severity.INFO,
                    LintRule.BEST_PRACTICE,
                    "RFC 7208 section 3.3");

    private static final String SPF = "v=spf1 ";

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        for (Value value : row.values()) {
            if (value.text().indexOf('"', 1) < value.text().length() - 1) {
                check(row, value.text(), report);
            }
        }
    }

    private static void check(Row row, String value, Report report) {
        List<String> strings = TextValue.of(value).strings();
        Optional<Integer> cut = cut(strings);
        if (cut.isPresent()) {
            String before = strings.get(cut.get());
            String after = strings.get(cut.get() + 1);
            String text =
                    String.join("", strings.subList(0, cut.get() + 1))
                            + " "
                            + String.join("", strings.subList(cut.get() + 1, strings.size()));
            report.at(row, RULE)
                    .field(Field.VALUE)
                    .says(Values.brief(lastWord(before) + firstWord(after)))
                    .fix(
                            Fix.proposed(
                                    "add-blank",
                                    Values.respelled(row, value, TextMending.ofText(text))))
                    .add();
        }
    }

    private static Optional<Integer> cut(List<String> strings) {
        for (int i = 0; i + 1 < strings.size(); i++) {
            if (eatsBlank(strings.getFirst(), strings.get(i), strings.get(i + 1))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean eatsBlank(String first, String before, String after) {
        if (before.length() >= TextMending.MAX_STRING || before.isEmpty() || after.isEmpty()) {
            return false;
        }
        boolean blank = before.endsWith(" ") || after.startsWith(" ");
        boolean spf = first.regionMatches(true, 0, SPF, 0, SPF.length());
        return !blank && (spf ? areTerms(before, after) : areWords(before, after));
    }

    /// Whether the second string begins a term of SPF.
    private static boolean areTerms(String before, String after) {
        String word = firstWord(after).toLowerCase(java.util.Locale.ROOT);
        boolean begins =
                word.matches("[-+~?]?(all|(include|exists|ip4|ip6):.+|(a|mx|ptr)([:/].*)?)")
                        || word.matches("(redirect|exp)=.+");
        return begins && !before.endsWith(":") && !before.endsWith("=") && !isSign(before);
    }

    private static boolean isSign(String before) {
        return before.length() > 1
                && "-+~?".indexOf(before.charAt(before.length() - 1)) >= 0
                && before.charAt(before.length() - 2) == ' ';
    }

    /// Prose has blanks in both and letters at the cut; tags and keys have not.
    private static boolean areWords(String before, String after) {
        return before.indexOf(' ') > 0
                && after.indexOf(' ') > 0
                && before.indexOf('=') < 0
                && after.indexOf('=') < 0
                && Character.isLetter(before.charAt(before.length() - 1))
                && Character.isLetter(after.charAt(0));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }
}
