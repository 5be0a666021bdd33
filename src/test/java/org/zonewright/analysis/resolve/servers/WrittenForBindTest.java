package org.zonewright.analysis.resolve.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.SoundZones;
import org.zonewright.codec.bind.BindFormat;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// BIND, serving what is written for it, answers as the resolver does from the zone itself, where
/// nothing that the answer needs was declared lost.
class WrittenForBindTest {

    private static final int ZONES = 60;

    @Test
    void answersAreThoseOfTheOriginal(@TempDir Path folder) throws Exception {
        assumeTrue(
                ServerKind.NAMED.isInstalled(),
                "BIND (Debian: bind9) is not installed: nothing compared");
        var random = new Random(20261123);
        var zones = new ArrayList<Zone>();
        IntStream.range(0, ZONES)
                .mapToObj(i -> new SoundZones(random, "z" + i + ".test.").zone())
                .forEach(zones::add);
        zones.add(sample());
        var differences = new ArrayList<String>();
        int asked = 0;

        try (var named =
                NameServer.serving(ServerKind.NAMED, zones, folder, WrittenForBindTest::written)) {
            for (Zone zone : zones) {
                var comparison = new Comparison(List.of(named), Resolver.of(List.of(zone)), zone);
                Zone there = read(written(zone), zone.name());
                for (RecordSet set : there.sets()) {
                    for (RecordType type : List.of(set.type(), RecordType.A, RecordType.TXT)) {
                        if (needsWhatIsLost(zone, there, set, comparison, type)) {
                            continue;
                        }
                        asked++;
                        comparison
                                .difference(Question.of(set.name().canonical(), type))
                                .map(both -> both + "\nin\n" + written(zone))
                                .ifPresent(differences::add);
                    }
                }
            }
        }

        assertEquals(List.of(), differences.stream().limit(5).toList(), differences.size() + "");
        assertTrue(asked > 10 * ZONES, "asked " + asked);
    }

    /// Whether the name, one above it, or one that the answer leads to, has a set that is not in
    /// the file.
    private static boolean needsWhatIsLost(
            Zone zone, Zone there, RecordSet set, Comparison comparison, RecordType type) {
        List<DomainName> lost =
                zone.sets().stream()
                        .filter(other -> there.find(other.key()).isEmpty())
                        .map(RecordSet::name)
                        .toList();
        List<String> answer =
                comparison.ours(Question.of(set.name().canonical(), type)).answer().stream()
                        .filter(record -> record.type().equals(RecordType.CNAME))
                        .map(ResourceRecord::rdata)
                        .toList();
        return !lost.isEmpty() && !answer.isEmpty()
                || lost.stream().anyMatch(set.name()::isAtOrBelow);
    }

    private static String written(Zone zone) {
        var text = new StringBuilder();
        try {
            new BindFormat().write(zone, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Zone read(String text, DomainName origin) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Parsed parsed = new BindFormat().read(bytes, "zone", Optional.of(origin));
        return assertInstanceOf(Parsed.Usable.class, parsed).zone();
    }

    private static Zone sample() throws IOException {
        String name = "/org/zonewright/sample/example.com.json";
        try (InputStream in = Route53Json.class.getResourceAsStream(name)) {
            byte[] text = Objects.requireNonNull(in).readAllBytes();
            Parsed parsed = new Route53Json().read(text, name, Optional.empty());
            return assertInstanceOf(Parsed.Usable.class, parsed).zone();
        }
    }
}
