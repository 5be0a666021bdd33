package org.zonewright.analysis.resolve.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xbill.DNS.Type;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.zone.Zone;
import org.zonewright.serve.Asking;
import org.zonewright.serve.Listening;
import org.zonewright.serve.Server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is cut off over UDP, by `serve` and by BIND, NSD and Knot: answers of every size between
/// one record and more than the largest message.
///
/// TC and, where it is not set, the answer are those of the majority. Which further sections still
/// fit is not compared, as servers add different ones.
class TruncationTest {

    private static final List<Integer> PAYLOADS = List.of(0, 512, 1232, 4096);
    private static final List<Integer> TYPES = List.of(Type.A, Type.MX, Type.TXT);
    private static final int MOST_RECORDS = 60;

    @Test
    void longAnswersAreCutAsTheMajorityCutsThem(@TempDir Path folder) throws Exception {
        Zone zone = zone();
        var differences = new ArrayList<String>();
        Set<Boolean> met = new TreeSet<>();
        var settings =
                new Server.Settings(
                        Asking.plainly(0),
                        Clock.systemUTC(),
                        mistake -> differences.add(mistake.toString()));

        try (var servers = RunningServers.serving(List.of(zone), folder);
                Server server =
                        Server.start(
                                Listening.onLoopback(0),
                                Resolver.of(zone, World.ofAws()),
                                settings);
                var ours = new DnsClient(server.addresses().getFirst())) {
            for (int n = 1; n <= MOST_RECORDS; n++) {
                for (int type : TYPES) {
                    for (int payload : PAYLOADS) {
                        String name = "n" + n + ".long.test.";
                        Cut cut = Cut.of(ours, name, type, payload);
                        met.add(cut.truncated());
                        List<Cut> theirs = new ArrayList<>();
                        for (NameServer other : servers.all()) {
                            theirs.add(Cut.of(other.client(), name, type, payload));
                        }
                        if (theirs.stream().filter(cut::equals).count() * 2 <= theirs.size()) {
                            differences.add(
                                    "%s %s %d: %s, %s"
                                            .formatted(
                                                    name,
                                                    Type.string(type),
                                                    payload,
                                                    cut.truncated(),
                                                    theirs.stream().map(Cut::truncated).toList()));
                        }
                    }
                }
            }
        }

        assertEquals("", String.join("\n", differences));
        assertTrue(met.size() == 2, "some were cut and some not");
    }

    /// @param answer empty if truncated
    private record Cut(String rcode, boolean truncated, Set<String> answer) {

        static Cut of(DnsClient client, String name, int type, int payload) throws IOException {
            Shape shape = Shape.of(client.ask(name, type, payload));
            return new Cut(
                    shape.rcode(),
                    shape.truncated(),
                    shape.truncated() ? Set.of() : shape.answer());
        }
    }

    private static Zone zone() {
        return Zones.hosted(
                "long.test.",
                IntStream.rangeClosed(1, MOST_RECORDS)
                        .mapToObj(
                                n ->
                                        """
                                        n%1$d A %2$s
                                        n%1$d MX %3$s
                                        n%1$d TXT %4$s
                                        """
                                                .formatted(
                                                        n,
                                                        some(n * 5, "192.0.%d.%d"),
                                                        some(n, "%d mail-%d.n1.long.test."),
                                                        some(n, "\"%d text of more words %d\"")))
                        .collect(Collectors.joining()));
    }

    private static String some(int count, String form) {
        return IntStream.range(0, count)
                .mapToObj(i -> form.formatted(i / 250, i % 250))
                .collect(Collectors.joining(" | "));
    }
}
