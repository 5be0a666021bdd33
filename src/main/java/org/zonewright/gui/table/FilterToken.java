package org.zonewright.gui.table;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Internationalized;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of the filter that ask for more than text:
///
/// - `type:A,AAAA`
/// - `policy:weighted`, `policy:routed` for any but simple
/// - `ttl:60`, `ttl:<60`, `ttl:<=60`, `ttl:>3600`, of sets with a TTL of their own
/// - `alias:yes`, `alias:no`
/// - `health:yes`, `health:no`: whether a health check is linked
/// - `changed`, `new`, `deleted`
/// - `problem`, `problem:error`, `problem:r53-apex-cname`
/// - `name:www*`, `value:10.0.*`, `value:/^10\./`, `target:elb`: a part of it, a pattern with `*`,
///   or a regular expression
///
/// Anything else with a colon is text, such as an IPv6 address.
final class FilterToken {

    private static final String TTL_SIGNS = "<=>";

    private FilterToken() {}

    static Optional<RowFilter.Term> parse(String word) {
        int colon = word.indexOf(':');
        if (colon < 0) {
            return bare(word.toLowerCase(Locale.ROOT));
        }
        String key = word.substring(0, colon).toLowerCase(Locale.ROOT);
        String value = word.substring(colon + 1);
        return value.isEmpty() ? Optional.empty() : keyed(key, value);
    }

    /// Whether a word is a token rather than text to be found.
    static boolean isToken(String word) {
        return parse(word.startsWith("-") ? word.substring(1) : word).isPresent();
    }

    /// Whether a word looks at the row itself, not at what is found or noted there, nor at how the
    /// zone is called.
    static boolean readsRowsAlone(String word) {
        String token = word.startsWith("-") ? word.substring(1) : word;
        String key = token.toLowerCase(Locale.ROOT);
        return isToken(token) && !key.startsWith("problem") && !key.startsWith("name:");
    }

    private static Optional<RowFilter.Term> bare(String word) {
        return switch (word) {
            case "changed" -> Optional.of((row, _) -> row.mark() != Mark.NONE);
            case "new" -> Optional.of((row, _) -> row.mark() == Mark.NEW);
            case "deleted" -> Optional.of((row, _) -> row.mark() == Mark.DELETED);
            case "problem" -> Optional.of((row, facts) -> facts.worst(row).isPresent());
            default -> Optional.empty();
        };
    }

    private static Optional<RowFilter.Term> keyed(String key, String value) {
        return switch (key) {
            case "type" -> Optional.of(type(value));
            case "policy" -> Optional.of(ofSet(policy(value)));
            case "ttl" -> ttl(value).map(FilterToken::ofSet);
            case "alias" -> yesOrNo(value, RecordSet::isAlias);
            case "health" -> yesOrNo(value, set -> set.healthCheckId().isPresent());
            case "problem" -> Optional.of(problem(value.toLowerCase(Locale.ROOT)));
            case "name" -> Optional.of(name(value));
            case "value" -> Optional.of(value(value));
            case "target" -> Optional.of(ofSet(target(value)));
            default -> Optional.empty();
        };
    }

    private static RowFilter.Term ofSet(Predicate<RecordSet> test) {
        return (row, _) -> row instanceof Row.Single single && test.test(single.set());
    }

    private static RowFilter.Term type(String value) {
        var types =
                Arrays.stream(value.split(",", -1)).map(RecordType::of).collect(Collectors.toSet());
        return (row, _) -> types.contains(row.type());
    }

    private static Predicate<RecordSet> policy(String value) {
        List<String> wanted = List.of(value.toLowerCase(Locale.ROOT).split(",", -1));
        return set ->
                wanted.contains(policyId(set))
                        || (wanted.contains("routed") && !policyId(set).equals("simple"));
    }

    /// The policy as the filter and message keys write it.
    static String policyId(RecordSet set) {
        return set.routing().policy().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Predicate<RecordSet>> ttl(String value) {
        int digits = 0;
        while (digits < value.length() && TTL_SIGNS.indexOf(value.charAt(digits)) >= 0) {
            digits++;
        }
        String sign = value.substring(0, digits);
        long wanted;
        try {
            wanted = Long.parseLong(value.substring(digits));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
        ToLongFunction<RecordSet> compare = set -> Long.compare(ttlOf(set), wanted);
        return switch (sign) {
            case "", "=" -> Optional.of(having(set -> compare.applyAsLong(set) == 0));
            case "<" -> Optional.of(having(set -> compare.applyAsLong(set) < 0));
            case "<=" -> Optional.of(having(set -> compare.applyAsLong(set) <= 0));
            case ">" -> Optional.of(having(set -> compare.applyAsLong(set) > 0));
            case ">=" -> Optional.of(having(set -> compare.applyAsLong(set) >= 0));
            default -> Optional.empty();
        };
    }

    private static Predicate<RecordSet> having(Predicate<RecordSet> test) {
        return set -> set.content() instanceof Content.Values && test.test(set);
    }

    private static long ttlOf(RecordSet set) {
        return set.content() instanceof Content.Values(long ttl, _) ? ttl : -1;
    }

    private static Optional<RowFilter.Term> yesOrNo(String value, Predicate<RecordSet> test) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(ofSet(test));
            case "no", "false" -> Optional.of(ofSet(test.negate()));
            default -> Optional.empty();
        };
    }

    private static RowFilter.Term problem(String value) {
        return (row, facts) -> facts.findings(row).stream().anyMatch(found -> is(found, value));
    }

    private static boolean is(Finding finding, String value) {
        return finding.severity().id().equals(value) || finding.rule().equals(value);
    }

    private static RowFilter.Term name(String value) {
        Predicate<String> test = text(value);
        return (row, facts) ->
                either(test, row.name().relativeTo(facts.zoneName()))
                        || either(test, row.name().canonical());
    }

    private static RowFilter.Term value(String value) {
        Predicate<String> test = text(value);
        return (row, _) ->
                switch (row) {
                    case Row.Single single ->
                            RowFilter.values(single.set()).anyMatch(it -> either(test, it));
                    case Row.Unreadable(var set, _) -> test.test(set.json());
                    case Row.Group _ -> false;
                };
    }

    private static Predicate<RecordSet> target(String value) {
        Predicate<String> test = text(value);
        return set ->
                Stream.concat(
                                set.alias().stream().map(alias -> alias.target().canonical()),
                                set.type().equals(RecordType.CNAME)
                                        ? set.values().stream()
                                        : Stream.empty())
                        .anyMatch(one -> either(test, one));
    }

    /// Whether a text fits as it is written or in Unicode.
    private static boolean either(Predicate<String> test, String text) {
        return test.test(text) || Internationalized.unicode(text).filter(test).isPresent();
    }

    /// A regular expression between slashes, a pattern with `*`, or a part of the text. An
    /// expression that is none yet, while it is being typed, finds nothing.
    private static Predicate<String> text(String value) {
        if (value.length() > 1 && value.startsWith("/") && value.endsWith("/")) {
            try {
                return Pattern.compile(value.substring(1, value.length() - 1)).asPredicate();
            } catch (PatternSyntaxException _) {
                return _ -> false;
            }
        }
        if (value.indexOf('*') >= 0) {
            String pattern =
                    Arrays.stream(value.split("\\*", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".*"));
            return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).asMatchPredicate();
        }
        String wanted = value.toLowerCase(Locale.ROOT);
        return text -> RowFilter.contains(text, wanted);
    }
}
