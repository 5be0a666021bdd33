package org.zonewright.gui.table;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What the last word of a filter's text may become.
final class FilterCompletion {

    /// Enough to choose from at a glance.
    private static final int MOST = 12;

    private static final List<String> WORDS =
            List.of(
                    "type:",
                    "policy:",
                    "ttl:",
                    "alias:",
                    "health:",
                    "problem:",
                    "name:",
                    "value:",
                    "target:",
                    "changed",
                    "new",
                    "deleted",
                    "problem");

    private static final List<String> TTLS = List.of("<60", "<=60", "<=300", ">3600", ">=86400");

    private FilterCompletion() {}

    /// The text with its last word completed, in each way there is. A whole token has a blank
    /// behind it, which ends it; a key waits for its value.
    ///
    /// @param findings of the zone, whose rules can be asked for
    static List<String> of(String text, List<Finding> findings) {
        int start = text.lastIndexOf(' ') + 1;
        int sign = text.startsWith("-", start) ? start + 1 : start;
        String before = text.substring(0, sign);
        String word = text.substring(sign);
        if (word.isEmpty()) {
            return List.of();
        }
        int colon = word.indexOf(':');
        String key = word.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
        Stream<String> words =
                colon < 0
                        ? WORDS.stream()
                        : values(key, word.substring(colon + 1), findings)
                                .map(value -> key + ":" + value);
        return words.filter(one -> one.regionMatches(true, 0, word, 0, word.length()))
                .map(one -> before + one + (one.endsWith(":") ? "" : " "))
                .limit(MOST)
                .toList();
    }

    private static Stream<String> values(String key, String typed, List<Finding> findings) {
        return switch (key) {
            case "type" -> listed(typed, RecordType.ROUTE53.stream().map(RecordType::mnemonic));
            case "policy" -> listed(typed, Stream.concat(Stream.of("routed"), policies()));
            case "alias", "health" -> Stream.of("yes", "no");
            case "ttl" -> TTLS.stream();
            case "problem" ->
                    Stream.concat(
                            Arrays.stream(Severity.values()).map(Severity::id),
                            findings.stream().map(Finding::rule).distinct().sorted());
            default -> Stream.empty();
        };
    }

    /// Of several values with commas the last is being typed.
    private static Stream<String> listed(String typed, Stream<String> values) {
        String before = typed.substring(0, typed.lastIndexOf(',') + 1);
        return values.map(value -> before + value);
    }

    private static Stream<String> policies() {
        return Arrays.stream(Routing.Policy.values())
                .map(policy -> policy.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
