package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Every file there can be opens or is refused, never with an exception.
class OpenZoneTest {

    @TempDir Path folder;

    @Test
    void aZoneOpensWithItsPlacesAndTheIdentityOfItsFile() throws IOException {
        Path file = Samples.write(folder.resolve("zone.json"), Samples.ZONE);

        OpenedZone opened = opened(file);

        assertEquals(List.copyOf(Samples.ZONE.sets()), List.copyOf(opened.zone().sets()));
        assertEquals(3, opened.locations().size());
        assertEquals(Files.size(file), opened.file().size());
        assertTrue(opened.file().looksUnchanged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsUnderstood(String charset) throws IOException {
        String text = "\uFEFF" + Samples.text(Samples.ZONE);
        Path file = Files.write(folder.resolve("z.json"), text.getBytes(Charset.forName(charset)));

        assertEquals(3, opened(file).zone().size());
    }

    @Test
    void anExportWithoutSoaAsksForTheZonesName() throws IOException {
        String text =
                """
                {"ResourceRecordSets": [{"Name": "www.example.com.", "Type": "A", "TTL": 60,
                 "ResourceRecords": [{"Value": "192.0.2.1"}]}]}
                """;
        Path file = Files.writeString(folder.resolve("part.json"), text);

        assertInstanceOf(OpenZone.Outcome.NeedsOrigin.class, OpenZone.open(file, Optional.empty()));
        assertInstanceOf(
                OpenZone.Outcome.Opened.class,
                OpenZone.open(file, Optional.of(DomainName.of("example.com"))));
    }

    @Test
    void noFileThrows() throws IOException {
        byte[] good = Samples.text(Samples.ZONE).getBytes(StandardCharsets.UTF_8);
        var random = new Random(1);
        var words = new Messages(Locale.ENGLISH);
        Path file = folder.resolve("mutated.json");
        int refused = 0;
        for (int round = 0; round < 500; round++) {
            byte[] bad = good.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, bad);
            if (OpenZone.open(file, Optional.empty())
                    instanceof OpenZone.Outcome.Refused(var problems)) {
                refused++;
                problems.forEach(problem -> words.text(problem.message()));
            }
        }
        assertTrue(refused > 100, "only " + refused + " refused");
    }

    private static OpenedZone opened(Path file) {
        return assertInstanceOf(
                        OpenZone.Outcome.Opened.class, OpenZone.open(file, Optional.empty()))
                .zone();
    }
}
