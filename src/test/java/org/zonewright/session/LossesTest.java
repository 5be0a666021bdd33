package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.codec.Head;
import org.zonewright.codec.Kept;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.RandomZones;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.SoundZones;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What every format loses of a zone is what it says it loses: what it does not speak of is read
/// again as it was, and what it speaks of is not.
class LossesTest {

    private static final int ZONES = 300;

    /// What stands in the file as plain text: read again here, refused by the format's own tools.
    private static final Set<String> AS_TEXT = Set.of("codec.octodns-loss-value");

    /// Terraform's language is written and the JSON of its states read.
    static Stream<ReadingCodec> readingWhatTheyWrite() {
        return Formats.reading().filter(codec -> FuzzWords.readsItsOwn(codec.id()));
    }

    @ParameterizedTest
    @MethodSource("readingWhatTheyWrite")
    void soundZonesLoseWhatIsDeclared(ReadingCodec codec) throws IOException {
        check(codec, ZONES, new SoundZones(new Random(7))::zone);
    }

    @ParameterizedTest
    @MethodSource("readingWhatTheyWrite")
    void oddZonesLoseWhatIsDeclared(ReadingCodec codec) throws IOException {
        // A master file can say next to nothing of them.
        check(codec, 0, RandomZones.ofCharacters(new Random(8))::zone);
    }

    @Test
    void silenceAndFalseAlarmsAreFound() {
        var bind = (ReadingCodec) Formats.byId("bind").orElseThrow();

        assertThrows(
                AssertionError.class,
                () ->
                        check(
                                new Saying(bind, _ -> List.of()),
                                0,
                                new SoundZones(new Random(7))::zone));
        assertThrows(
                AssertionError.class,
                () ->
                        check(
                                new Saying(bind, LossesTest::all),
                                0,
                                new SoundZones(new Random(7))::zone));
    }

    private static List<Loss> all(Zone zone) {
        return zone.sets().stream()
                .map(set -> new Loss(Optional.of(set.id()), Phrase.of("codec.loss-extras")))
                .toList();
    }

    /// A format that does not tell the truth about its losses.
    private record Saying(ReadingCodec codec, Function<Zone, List<Loss>> losses)
            implements ReadingCodec {

        @Override
        public String id() {
            return codec.id();
        }

        @Override
        public List<String> extensions() {
            return codec.extensions();
        }

        @Override
        public boolean recognises(Head head) {
            return codec.recognises(head);
        }

        @Override
        public Parsed read(byte[] text, String source, Optional<DomainName> origin) {
            return codec.read(text, source, origin);
        }

        @Override
        public List<Loss> write(Zone zone, Appendable out) throws IOException {
            codec.write(zone, out);
            return losses.apply(zone);
        }
    }

    private static void check(ReadingCodec codec, int least, Supplier<Zone> zones)
            throws IOException {
        int kept = 0;
        for (int i = 0; i < ZONES; i++) {
            kept += kept(codec, zones.get());
        }
        assertTrue(kept >= least, codec.id() + " kept " + kept);
    }

    /// @return how many sets went through it whole
    private static int kept(ReadingCodec codec, Zone zone) throws IOException {
        var text = new StringBuilder();
        List<Loss> losses = codec.write(zone, text);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Zone again =
                assertInstanceOf(
                                Parsed.Usable.class,
                                codec.read(bytes, "x", Optional.of(zone.name())),
                                text::toString)
                        .zone();
        Set<EntryId> lost = Kept.lost(losses);
        Set<EntryId> isText =
                Kept.lost(
                        losses.stream()
                                .filter(loss -> AS_TEXT.contains(loss.what().key()))
                                .toList());
        var faults = new ArrayList<String>();
        for (RecordSet set : zone.sets()) {
            Optional<RecordSet> back = again.find(set.key());
            boolean same = back.filter(it -> Kept.isSame(set, it, zone)).isPresent();
            boolean declared = lost.contains(set.id());
            if (same == declared && !(same && isText.contains(set.id()))) {
                faults.add((same ? "not lost: " : "lost: ") + set + "\nread: " + back);
            }
        }
        again.sets().stream()
                .filter(set -> zone.find(set.key()).isEmpty() && !Kept.isReshaped(set, losses))
                .forEach(set -> faults.add("new: " + set));
        assertEquals(
                List.of(),
                faults,
                () -> codec.id() + "\n" + String.join("\n", faults) + "\n" + losses + "\n" + text);
        return zone.size() - lost.size();
    }
}
