package org.zonewright.codec.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.SoundZones;
import org.zonewright.codec.cli53.Cli53Format;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Properties of master files over random zones and random damage, with fixed seeds.
class MasterRoundTripTest {

    private static final Path CHECKER = Path.of("/usr/bin/named-checkzone");

    private static ReadingCodec format(String id) {
        return id.equals("bind") ? new BindFormat() : new Cli53Format();
    }

    @ParameterizedTest
    @CsvSource({"bind, 1", "bind, 2", "cli53, 1", "cli53, 2"})
    void whatIsWrittenIsReadAgain(String id, long seed) throws IOException {
        var zones = new SoundZones(new Random(seed));
        int kept = 0;
        for (int i = 0; i < 300; i++) {
            Zone zone = zones.zone();
            var text = new StringBuilder();
            Set<EntryId> lost =
                    format(id).write(zone, text).stream()
                            .map(Loss::at)
                            .flatMap(Optional::stream)
                            .collect(Collectors.toSet());
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            var parsed =
                    assertInstanceOf(
                            Parsed.Usable.class, format(id).read(bytes, "", Optional.empty()));

            assertTrue(format(id).recognises(bytes) || id.equals("cli53"), text::toString);
            assertEquals(List.of(), parsed.problems(), text::toString);
            for (RecordSet set : zone.sets()) {
                if (lost.contains(set.key())) {
                    continue;
                }
                kept++;
                RecordSet again = parsed.zone().find(set.key()).orElseThrow();
                assertTrue(Sameness.same(self(set), self(again)), () -> set + "\n" + again + text);
            }
        }
        assertTrue(kept > 1000, "kept " + kept);
    }

    /// With the zone's own id as the format has it.
    private static RecordSet self(RecordSet set) {
        return set.alias()
                .filter(alias -> alias.hostedZoneId().equals("ZSELF"))
                .map(
                        alias ->
                                set.withContent(
                                        new Content.Alias(
                                                alias.target(),
                                                "$self",
                                                alias.evaluateTargetHealth())))
                .orElse(set);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void bindLoadsWhatIsWritten(long seed, @TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(CHECKER), CHECKER + " is not there");
        var zones = new SoundZones(new Random(seed));
        for (int i = 0; i < 25; i++) {
            var text = new StringBuilder();
            var losses = new BindFormat().write(zones.zone(), text);
            Path file = Files.writeString(folder.resolve("zone"), text);

            Process check =
                    new ProcessBuilder(
                                    CHECKER.toString(),
                                    "-i",
                                    "none",
                                    "example.com",
                                    file.toString())
                            .redirectErrorStream(true)
                            .start();
            String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertEquals(0, check.waitFor(), () -> said + text + losses);
        }
    }

    @ParameterizedTest
    @CsvSource({"bind, 11", "bind, 12", "cli53, 13", "cli53, 14"})
    void damageHasOnlyDeclaredOutcomes(String id, long seed) throws IOException {
        var chance = new Random(seed);
        var words = new Messages(Locale.ROOT);
        var zones = new SoundZones(chance);
        int problems = 0;
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            format(id).write(zones.zone(), text);
            byte[] damaged = damage(text.toString().getBytes(StandardCharsets.UTF_8), chance);
            Parsed parsed = format(id).read(damaged, "zone", Optional.empty());
            for (Problem problem : parsed.problems()) {
                problems++;
                assertFalse(words.text(problem.message()).isBlank());
                assertFalse(problem.line() < 1 || problem.column() < 1, problem::toString);
            }
            if (parsed instanceof Parsed.Usable(Zone zone, _, var locations)) {
                assertEquals(zone.size() + zone.unreadable().size(), locations.size());
                format(id).write(zone, new StringBuilder());
            }
        }
        assertNotEquals(0, problems);
    }

    private static final List<String> SPLINTERS =
            List.of(
                    "(",
                    ")",
                    "\"",
                    "\\",
                    ";",
                    "\n",
                    "\n(",
                    "\\2",
                    "\\999",
                    "$",
                    "$GENERATE 1-9 a$ A $",
                    "$INCLUDE x\n",
                    "$ORIGIN .\n",
                    "@",
                    "TYPE1",
                    "\\# 4",
                    "IN",
                    "SOA",
                    "9999999999",
                    "AWS ALIAS A",
                    "; AWS routing=\"",
                    "é",
                    "\u0000",
                    "..",
                    "\r");

    private static byte[] damage(byte[] whole, Random chance) {
        byte[] bytes = whole;
        for (int i = 1 + chance.nextInt(3); i > 0; i--) {
            int from = chance.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + chance.nextInt(30));
            byte[] piece =
                    switch (chance.nextInt(4)) {
                        case 0 -> new byte[0];
                        case 1 -> new byte[] {(byte) chance.nextInt(256)};
                        case 2 -> Arrays.copyOfRange(bytes, from, to);
                        default ->
                                SPLINTERS
                                        .get(chance.nextInt(SPLINTERS.size()))
                                        .getBytes(StandardCharsets.UTF_8);
                    };
            int end = chance.nextBoolean() ? to : from;
            byte[] next = Arrays.copyOf(bytes, from + piece.length + bytes.length - end);
            System.arraycopy(piece, 0, next, from, piece.length);
            System.arraycopy(bytes, end, next, from + piece.length, bytes.length - end);
            bytes = next;
            if (bytes.length == 0) {
                return bytes;
            }
        }
        return bytes;
    }
}
