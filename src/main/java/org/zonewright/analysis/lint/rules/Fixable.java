package org.zonewright.analysis.lint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// The rules that offer fixes, at least for some of what they find. Kept as a list, since only a
/// look at a bad zone tells; a test holds it to the bad zones of all rules.
public final class Fixable {

    private static final Set<String> IDS = read();

    private Fixable() {}

    /// @param rule id
    public static boolean is(String rule) {
        return IDS.contains(rule);
    }

    private static Set<String> read() {
        try (InputStream in = Fixable.class.getResourceAsStream("fixable.txt")) {
            if (in == null) {
                throw new IllegalStateException("fixable.txt is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
