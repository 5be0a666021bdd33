package org.zonewright.analysis.graph.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// The widths of Inter and JetBrains Mono, the fonts that come with the program, from a table: the
/// same on every machine, with no toolkit. Kerning is left out. Any thread may ask.
public final class BundledFonts implements TextMeasure {

    private static final int FIRST = 32;
    private static final int LAST_ASCII = 126;
    private static final int FIRST_LATIN = 160;

    /// Characters that no table has are taken for wide ones.
    private static final int UNKNOWN = 1000;

    /// Widths by character, in 1/1000 em.
    private static final class Table {

        private final int[] low = new int[256];
        private final Map<Integer, Integer> widths;
        private final int other;

        Table(Map<Integer, Integer> widths, int other) {
            this.widths = widths;
            this.other = other;
            Arrays.setAll(low, character -> widths.getOrDefault(character, other));
        }

        int of(int character) {
            return character < low.length ? low[character] : widths.getOrDefault(character, other);
        }
    }

    private final Table regular;
    private final Table semibold;
    private final Table mono;

    public BundledFonts() {
        Properties widths = read();
        regular = table(widths, "regular");
        semibold = table(widths, "semibold");
        mono = new Table(Map.of(), Integer.parseInt(widths.getProperty("mono")));
    }

    @Override
    public double width(String text, Lettering lettering) {
        Table table =
                switch (lettering.family()) {
                    case REGULAR -> regular;
                    case SEMIBOLD -> semibold;
                    case MONO -> mono;
                };
        long sum = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            sum += table.of(text.codePointAt(at));
        }
        return sum * lettering.size() / 1000;
    }

    private static Table table(Properties widths, String name) {
        var table = new HashMap<Integer, Integer>();
        int[] latin = numbers(widths.getProperty(name));
        int ascii = LAST_ASCII - FIRST + 1;
        for (int i = 0; i < latin.length; i++) {
            table.put(i < ascii ? FIRST + i : FIRST_LATIN + i - ascii, latin[i]);
        }
        int[] more = numbers(widths.getProperty(name + ".more"));
        for (int i = 0; i < more.length; i += 2) {
            table.put(more[i], more[i + 1]);
        }
        return new Table(Map.copyOf(table), UNKNOWN);
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static Properties read() {
        try (InputStream in = BundledFonts.class.getResourceAsStream("advances.properties")) {
            var widths = new Properties();
            widths.load(in);
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own table cannot be read", e);
        }
    }
}
