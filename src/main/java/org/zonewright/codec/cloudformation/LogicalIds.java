package org.zonewright.codec.cloudformation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Logical ids: letters and digits only, each given once.
final class LogicalIds {

    private static final int LONGEST = 200;
    private static final Pattern BREAK = Pattern.compile("[^A-Za-z0-9]+");

    private final Set<String> given = new HashSet<>();

    LogicalIds(String taken) {
        given.add(taken);
    }

    /// The words of a text, each with a capital letter.
    String of(String text) {
        String out =
                BREAK.splitAsStream(text.replace("*", "wildcard"))
                        .filter(word -> !word.isEmpty())
                        .map(LogicalIds::capital)
                        .collect(Collectors.joining());
        String base = out.substring(0, Math.min(LONGEST, out.length()));
        String id = base;
        for (int i = 2; !given.add(id); i++) {
            id = base + "N" + i;
        }
        return id;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
