package org.zonewright.codec.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.codec.Includes;
import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Workers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/// Long master files are read in parts; what comes of it is what comes of reading them line by
/// line. A file whose SOA record comes last has no origin until then, and is not read in parts.
class PartsTest {

    private static final String SOA = "example.com. 60 IN SOA ns.example.com. h. 1 2 3 4 5\n";
    private static final int LENGTH = 3 << 20;

    /// Runs the parts last to first, so that none can lean on one before.
    private static final class Backwards implements Workers {

        private int parts;

        @Override
        public <T> List<T> all(List<Supplier<T>> all) {
            var results = new ArrayList<T>();
            for (Supplier<T> part : all.reversed()) {
                results.add(part.get());
                parts++;
            }
            Collections.reverse(results);
            return results;
        }
    }

    private static Parsed.Usable read(String text, Workers workers) {
        return assertInstanceOf(
                Parsed.Usable.class,
                new BindFormat()
                        .read(
                                text.getBytes(StandardCharsets.UTF_8),
                                "",
                                Optional.empty(),
                                Includes.none(),
                                workers));
    }

    private static List<Phrase> messages(Parsed parsed) {
        return parsed.problems().stream().map(Problem::message).toList();
    }

    /// @param odd how many of a thousand lines depend on others
    private static String lines(Random random, int odd) {
        var text = new StringBuilder(LENGTH + 200).append("a.example.com. 30 A 192.0.2.1\n");
        for (int host = 0; text.length() < LENGTH; host++) {
            String name = "h" + random.nextInt(40_000) + ".example.com.";
            text.append(
                    random.nextInt(1000) >= odd
                            ? name + " 300 IN A 192.0.2." + host % 251 + "\n"
                            : oddLine(random, name));
        }
        return text.toString();
    }

    private static String oddLine(Random random, String name) {
        return switch (random.nextInt(9)) {
            case 0 -> "\t60 TXT \"of the owner before\"\n";
            case 1 -> name + " 60 TXT (\n \"two\"\n \"lines\" )\n";
            case 2 -> "$TTL " + (1 + random.nextInt(5)) + "\n";
            case 3 -> name + " IN A 198.51.100.7\n";
            case 4 -> "; a comment (\n\n";
            case 5 -> name + " 60 TXT \"open\n  A 192.0.2.9\n";
            case 6 -> name + " 60 A 192.0.2.300\n";
            case 7 -> name + " 60 TXT (\n";
            default -> "$GENERATE 1-3 g$.example.com. 60 A 192.0.2.$\n";
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30})
    void whatComesOfPartsIsWhatComesOfLines(int odd) {
        String lines = lines(new Random(7), odd);
        var workers = new Backwards();

        Parsed.Usable inParts = read(SOA + lines, workers);
        Parsed.Usable byLines = read(lines + SOA, Workers.inTurn());

        assertTrue(workers.parts > 1, "none was read in parts");
        assertEquals(List.copyOf(byLines.zone().sets()), List.copyOf(inParts.zone().sets()));
        assertEquals(messages(byLines), messages(inParts));
        assertEquals(columns(byLines), columns(inParts));
    }

    private static List<Integer> columns(Parsed.Usable read) {
        return read.zone().sets().stream()
                .flatMap(set -> Optional.ofNullable(read.locations().get(set.key())).stream())
                .map(Location::column)
                .toList();
    }

    /// Where no record says its TTL, each part would need to know what is before it.
    @Test
    void ttlsOfRecordsBeforeReachAllParts() {
        String lines =
                "a.example.com. 30 A 192.0.2.1\n" + "b.example.com. A 192.0.2.1\n".repeat(90_000);

        Parsed.Usable zone = read(SOA + lines, new Backwards());

        assertEquals(List.of(), zone.problems());
        assertEquals(
                List.copyOf(read(lines + SOA, new Backwards()).zone().sets()),
                List.copyOf(zone.zone().sets()));
    }

    @Test
    void placesAreThoseOfTheWholeText() {
        String lines = lines(new Random(1), 0);
        String bad = "last.example.com. 60 A 192.0.2.400\n";
        Parsed.Usable zone = read(SOA + lines + bad, new Backwards());

        assertEquals(2 + lines.lines().count(), zone.problems().getLast().line(), zone::toString);
    }
}
