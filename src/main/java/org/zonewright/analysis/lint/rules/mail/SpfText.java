package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.common.ValueText;
import org.zonewright.analysis.lint.common.ValueText.Token;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An SPF record as its terms (RFC 7208 section 4.6.1).
///
/// @param terms what follows `v=spf1`
record SpfText(List<String> terms) {

    private static final String VERSION = "v=spf1";
    private static final Pattern ALL = Pattern.compile("[-+~?]?all");

    /// From lenient to strict.
    private static final List<String> QUALIFIERS = List.of("+", "?", "~", "-");

    SpfText {
        terms = List.copyOf(terms);
    }

    /// Empty if the value is no SPF record.
    static Optional<SpfText> of(String value) {
        String text =
                ValueText.of(value).tokens().stream()
                        .map(Token::text)
                        .collect(Collectors.joining());
        String[] words = text.strip().split(" +");
        if (!words[0].toLowerCase(Locale.ROOT).equals(VERSION)) {
            return Optional.empty();
        }
        return Optional.of(new SpfText(List.of(words).subList(1, words.length)));
    }

    String text() {
        return terms.isEmpty() ? VERSION : VERSION + " " + String.join(" ", terms);
    }

    /// One record that allows what any of these allows and is as lenient to others as the most
    /// lenient. Empty if they redirect or explain: that has one place only.
    static Optional<SpfText> merge(List<SpfText> texts) {
        var terms = new LinkedHashSet<String>();
        var alls = new ArrayList<String>();
        for (String term : texts.stream().flatMap(text -> text.terms().stream()).toList()) {
            String lower = term.toLowerCase(Locale.ROOT);
            if (lower.startsWith("redirect=") || lower.startsWith("exp=")) {
                return Optional.empty();
            }
            if (ALL.matcher(lower).matches()) {
                alls.add(lower.length() == 3 ? "+" : lower.substring(0, 1));
            } else {
                terms.add(term);
            }
        }
        var merged = new ArrayList<>(terms);
        QUALIFIERS.stream()
                .filter(alls::contains)
                .findFirst()
                .ifPresent(q -> merged.add(q + "all"));
        return Optional.of(new SpfText(merged));
    }
}
