package org.zonewright.codec.bind;

import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Expands `$GENERATE range owner [ttl] [class] type data` (BIND reference, "The $GENERATE
/// Directive") into the lines it stands for, of any type; dnsjava's `Generator` knows six.
final class Generate {

    /// How many records the directives of one file may make together.
    static final int MOST = 100_000;

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})(?:/(\\d{1,9}))?");
    private static final Pattern PLACE =
            Pattern.compile(
                    "\\\\.|\\$\\$|\\$\\{(-?\\d{1,9})(?:,(\\d{1,3})(?:,([doxXnN]))?)?}|\\$",
                    Pattern.DOTALL);

    private long made;

    sealed interface Result {}

    record Lines(List<String> lines) implements Result {}

    /// @param word the word that is wrong
    record Refused(int word, Phrase why) implements Result {}

    /// @param words the directive
    Result expand(MasterLexer words) {
        if (words.count() < 4) {
            return new Refused(words.count(), Phrase.of("bind.generate-short"));
        }
        Matcher range = RANGE.matcher(words.text(1));
        if (!range.matches()) {
            return new Refused(1, Phrase.of("bind.generate-range", words.text(1)));
        }
        long from = Long.parseLong(range.group(1));
        long to = Long.parseLong(range.group(2));
        long step = range.group(3) == null ? 1 : Long.parseLong(range.group(3));
        if (from > to || step == 0) {
            return new Refused(1, Phrase.of("bind.generate-range", words.text(1)));
        }
        made += (to - from) / step + 1;
        if (made > MOST) {
            return new Refused(1, Phrase.of("bind.generate-many", words.text(1), MOST));
        }
        var template = new StringBuilder();
        for (int i = 2; i < words.count(); i++) {
            template.append(i == 2 ? "" : " ").append(words.text(i));
        }
        var lines = new ArrayList<String>();
        for (long number = from; number <= to; number += step) {
            lines.add(line(template.toString(), number));
        }
        return new Lines(lines);
    }

    private static String line(String template, long number) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(piece(place, number)));
    }

    private static String piece(MatchResult place, long number) {
        String text = place.group();
        if (text.startsWith("\\")) {
            return text.equals("\\$") ? "$" : text;
        }
        if (text.equals("$$")) {
            return "$";
        }
        if (text.equals("$")) {
            return Long.toString(number);
        }
        long value = number + Long.parseLong(place.group(1));
        int width = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
        String base = place.group(3) == null ? "d" : place.group(3);
        return switch (base) {
            case "o" -> padded(Long.toOctalString(value), width);
            case "x" -> padded(Long.toHexString(value), width);
            case "X" -> padded(Long.toHexString(value).toUpperCase(Locale.ROOT), width);
            case "n" -> nibbles(Long.toHexString(value), width);
            case "N" -> nibbles(Long.toHexString(value).toUpperCase(Locale.ROOT), width);
            default -> padded(Long.toString(value), width);
        };
    }

    private static String padded(String digits, int width) {
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /// The digits from the last to the first with dots between, as `ip6.arpa` has them.
    ///
    /// @param width counts digits and dots
    private static String nibbles(String digits, int width) {
        String all = padded(digits, (width + 1) / 2);
        return String.join(".", new StringBuilder(all).reverse().toString().split(""));
    }
}
