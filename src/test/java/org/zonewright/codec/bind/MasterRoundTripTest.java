package org.zonewright.codec.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.SoundZones;
import org.zonewright.codec.cli53.Cli53Format;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}
