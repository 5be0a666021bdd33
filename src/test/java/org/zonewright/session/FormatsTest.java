package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.codec.Bearing;
import org.zonewright.codec.Codec;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.csv.CsvTable;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// What holds for every format of the list: the sample zone, which has all policies and alias
/// kinds, goes through each of them.
class FormatsTest {

    private static final Messages WORDS = new Messages(Locale.ENGLISH);

    /// Terraform is written as HCL and read as the JSON of its states and plans.
    private static final Set<String> WRITES_ANOTHER = Set.of("terraform");

    static Stream<Codec> all() {
        return Formats.ALL.stream();
    }

    static Stream<ReadingCodec> reading() {
        return Formats.reading();
    }

    static Stream<ReadingCodec> readingWhatTheyWrite() {
        return reading().filter(codec -> !WRITES_ANOTHER.contains(codec.id()));
    }

    @Test
    void idsAreUniqueAndKebabCase() {
        List<String> ids = all().map(Codec::id).toList();

        assertEquals(ids.size(), new HashSet<>(ids).size());
        ids.forEach(id -> assertTrue(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), id));
    }

    @Test
    void aTableWithTabsIsNoMasterFile() throws IOException {
        String table = CsvTable.tabbed(sample());

        assertEquals(
                Optional.of("csv"),
                Formats.of(table.getBytes(StandardCharsets.UTF_8)).map(Codec::id));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLossIsToldInWords(Codec codec) throws IOException {
        for (Loss loss : codec.write(sample(), new StringBuilder())) {
            String words = WORDS.text(loss.what());
            assertTrue(words.contains(" "), words);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void writingTwiceWritesTheSame(Codec codec) throws IOException {
        assertEquals(written(codec, sample()), written(codec, sample()));
    }

    @ParameterizedTest
    @MethodSource("readingWhatTheyWrite")
    void whatAFormatWritesIsTakenForThatFormat(ReadingCodec codec) throws IOException {
        byte[] text = bytes(codec, sample());

        assertEquals(codec.id(), Formats.of(text).map(Codec::id).orElse("none"));
    }

    @ParameterizedTest
    @MethodSource("readingWhatTheyWrite")
    void whatIsReadAgainIsWrittenTheSame(ReadingCodec codec) throws IOException {
        Zone zone = sample();
        String text = written(codec, zone);
        Zone once = usable(codec, text.getBytes(StandardCharsets.UTF_8), zone.name()).zone();
        // What a format cannot carry may stand in it as a comment: then the first text has more.
        String carried =
                codec.write(zone, new StringBuilder()).isEmpty() ? text : written(codec, once);
        Zone again = usable(codec, carried.getBytes(StandardCharsets.UTF_8), zone.name()).zone();

        assertEquals(carried, written(codec, once));
        assertEquals(carried, written(codec, again));
    }

    @ParameterizedTest
    @MethodSource("readingWhatTheyWrite")
    void everyFormatReadsWhatEveryOtherIsConvertedFrom(ReadingCodec from) throws IOException {
        Zone zone = sample();
        Zone read = usable(from, bytes(from, zone), zone.name()).zone();

        for (Codec to : Formats.ALL) {
            assertTrue(written(to, read).length() > 0, from.id() + " to " + to.id());
        }
    }

    @ParameterizedTest
    @MethodSource("reading")
    void nothingAndNoiseAreRefusedOrAreEmptyZones(ReadingCodec codec) throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        for (byte[] text :
                List.of(
                        new byte[0],
                        new byte[1],
                        "\ufeff".getBytes(StandardCharsets.UTF_8),
                        noise)) {
            Bearing.read(codec, text, Optional.of(DomainName.of("example.com.")));
        }
    }

    private static Parsed.Usable usable(ReadingCodec codec, byte[] text, DomainName origin) {
        return assertInstanceOf(
                Parsed.Usable.class, codec.read(text, "x", Optional.of(origin)), codec.id());
    }

    private static byte[] bytes(Codec codec, Zone zone) throws IOException {
        return written(codec, zone).getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Codec codec, Zone zone) throws IOException {
        var out = new StringBuilder();
        codec.write(zone, out);
        return out.toString();
    }

    private static Zone sample() throws IOException {
        try (InputStream in =
                Formats.class.getResourceAsStream("/org/zonewright/sample/example.com.json")) {
            byte[] text = Objects.requireNonNull(in).readAllBytes();
            return usable(Formats.nativeFormat(), text, DomainName.of("example.com.")).zone();
        }
    }
}
