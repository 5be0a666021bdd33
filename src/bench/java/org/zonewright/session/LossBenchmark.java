package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.codec.Codec;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Prints how many losses each format declares of the sample zone as each format keeps it.
class LossBenchmark {

    private static final Path SAMPLE =
            Path.of("src/main/resources/org/zonewright/sample/example.com.json");

    private static final Optional<DomainName> ORIGIN = Optional.of(DomainName.of("example.com."));

    @Test
    void printsTheMatrix() throws IOException {
        Zone sample = read(Formats.nativeFormat(), Files.readAllBytes(SAMPLE));
        System.out.printf("%-20s %5s", "losses from \\ to", "sets");
        Formats.ALL.forEach(to -> System.out.printf(" %s", to.id()));
        System.out.println();
        List<ReadingCodec> readers =
                Formats.reading().filter(codec -> FuzzWords.readsItsOwn(codec.id())).toList();
        for (ReadingCodec from : readers) {
            var text = new StringBuilder();
            from.write(sample, text);
            Zone zone = read(from, text.toString().getBytes(StandardCharsets.UTF_8));
            System.out.printf("%-20s %5d", from.id(), zone.size());
            for (Codec to : Formats.ALL) {
                int losses = to.write(zone, new StringBuilder()).size();
                System.out.printf(" %" + to.id().length() + "d", losses);
            }
            System.out.println();
        }
        assertEquals(0, Formats.nativeFormat().write(sample, new StringBuilder()).size());
    }

    private static Zone read(ReadingCodec codec, byte[] text) {
        return ((Parsed.Usable) codec.read(text, codec.id(), ORIGIN)).zone();
    }
}
