package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.codec.Codec;
import org.zonewright.codec.Kept;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.SoundZones;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Formats;
import org.zonewright.session.OpenZone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// `convert` between all pairs of formats: the sample, with all policies and alias kinds, and a
/// generated zone.
class ConvertPairsTest {

    private static final Path SAMPLE =
            Path.of("src/main/resources/org/zonewright/sample/example.com.json");

    @TempDir Path folder;

    /// Terraform's language is written and the JSON of its states read.
    static Stream<ReadingCodec> readingWhatTheyWrite() {
        return Formats.reading().filter(codec -> !codec.id().equals("terraform"));
    }

    @ParameterizedTest
    @MethodSource("readingWhatTheyWrite")
    void theSampleComesBackUpToWhatWasDeclaredLost(ReadingCodec from) throws IOException {
        toAllAndBack(from, SAMPLE);
    }

    @ParameterizedTest
    @MethodSource("readingWhatTheyWrite")
    void aGeneratedZoneComesBackUpToWhatWasDeclaredLost(ReadingCodec from) throws IOException {
        var zones = new SoundZones(new Random(5));
        Zone zone = zones.zone();
        while (zone.size() < 15) {
            zone = zones.zone();
        }
        toAllAndBack(from, Cli.write(folder.resolve("generated.json"), zone));
    }

    private void toAllAndBack(ReadingCodec from, Path original) throws IOException {
        Path start = folder.resolve("start");
        run(original, from, start);
        Zone zone = read(start);
        for (Codec to : Formats.ALL) {
            Path there = folder.resolve(to.id());
            List<Loss> first = run(start, to, there);
            if (to instanceof ReadingCodec && !to.id().equals("terraform")) {
                Path back = folder.resolve("back");
                List<Loss> losses = new ArrayList<>(first);
                losses.addAll(run(there, from, back));
                compare(zone, read(back), losses, from.id() + " to " + to.id());
            }
        }
    }

    private static void compare(Zone zone, Zone again, List<Loss> losses, String way) {
        Set<EntryId> lost = Kept.lost(losses);
        var faults = new ArrayList<String>();
        for (RecordSet set : zone.sets()) {
            boolean declared = lost.contains(set.id());
            Optional<RecordSet> back = again.find(set.key());
            if (!declared && back.filter(it -> Kept.isSame(set, it, zone)).isEmpty()) {
                faults.add(set + "\ncame back as " + back);
            }
        }
        again.sets().stream()
                .filter(set -> zone.find(set.key()).isEmpty() && !Kept.isReshaped(set, losses))
                .forEach(set -> faults.add("new: " + set));
        assertEquals(List.of(), faults, way);
    }

    /// Converts, and compares what is printed and returned with what the format says it loses.
    private static List<Loss> run(Path file, Codec to, Path out) throws IOException {
        List<Loss> losses = to.write(read(file), new StringBuilder());

        Cli.Result result =
                Cli.run("convert", file, "--to", to.id(), "--out", out, "--origin", "example.com.");

        String way = file.getFileName() + " to " + to.id() + "\n" + result.err();
        assertEquals(losses.isEmpty() ? ExitCode.DONE : ExitCode.FOUND, result.code(), way);
        assertEquals(losses.size(), result.err().lines().count(), way);
        assertTrue(Files.size(out) > 0, way);
        return losses;
    }

    private static Zone read(Path file) throws IOException {
        var origin = Optional.of(DomainName.of("example.com."));
        Parsed parsed = OpenZone.parse(Files.readAllBytes(file), file.toString(), origin);
        return assertInstanceOf(Parsed.Usable.class, parsed, () -> file + " " + parsed).zone();
    }
}
