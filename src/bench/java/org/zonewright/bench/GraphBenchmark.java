package org.zonewright.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Extent;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.graph.layout.KnownParts;
import org.zonewright.analysis.graph.layout.Progress;
import org.zonewright.analysis.graph.picture.DotPicture;
import org.zonewright.analysis.graph.picture.Palette;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// What the alias graph and its layout take.
class GraphBenchmark {

    private static final Path DOT = Path.of("/usr/bin/dot");
    private static final AliasServices SERVICES = new AliasServices();
    private static final GraphLayout LAYOUT =
            new GraphLayout(new Messages(Locale.ENGLISH)::text, new BundledFonts());
    private static final Routing PLAIN = new Routing.Simple();
    private static final Content ADDRESS = new Content.Values(60, List.of("192.0.2.1"));
    private static final String ID = "Z08345212MHE1EXAMPLE1";

    @ParameterizedTest
    @CsvSource({"360, 1000, 250", "3600, 10000, 1500"})
    void laysOut(int names, int nodes, double goal) throws Exception {
        Zone zone = zone(names);
        AliasGraph graph = AliasGraph.of(zone, SERVICES);
        String size = "%d nodes".formatted(graph.nodes().size());
        if (graph.nodes().size() < nodes) {
            throw new IllegalStateException("only " + size);
        }

        Figures.measure("graph: " + size + ", found", 9, goal, () -> AliasGraph.of(zone, SERVICES));
        Figures.measure(
                "graph: " + size + ", laid out",
                9,
                goal,
                () -> LAYOUT.draw(graph, KnownParts.NONE, Progress.SILENT));
    }

    /// From the zone to the drawing; the edge is not there before.
    @Test
    void followsAnEdit() throws Exception {
        measureEdit("a way that leads elsewhere", set(5, alias(name(1), ID), PLAIN, ""));
        measureEdit("a way into another component", set(5, alias(name(9), ID), PLAIN, ""));
        measureEdit("a member more", set(2, alias(name(0), ID), new Routing.Weighted(3), "more"));
        measureEdit("a set that points nowhere", set(4000, ADDRESS, PLAIN, ""));
    }

    private static void measureEdit(String edit, RecordSet set) throws Exception {
        Zone zone = zone(3600);
        Zone edited = zone.with(set);
        AliasGraph graph = AliasGraph.of(zone, SERVICES);
        Drawing drawing = LAYOUT.draw(graph, KnownParts.NONE, Progress.SILENT);
        Figures.measure(
                "graph: %d nodes, %s".formatted(graph.nodes().size(), edit),
                30,
                50,
                () -> {
                    AliasGraph next = AliasGraph.after(graph, edited, SERVICES, Extent.PLAIN);
                    return LAYOUT.draw(next, drawing, Progress.SILENT);
                });
    }

    /// The same graph, in the same run.
    @ParameterizedTest
    @ValueSource(ints = {360, 3600})
    void beatsGraphviz(int names) throws Exception {
        assumeTrue(Files.isExecutable(DOT), "dot (Debian: graphviz) is not installed: no race");
        AliasGraph graph = AliasGraph.of(zone(names), SERVICES);
        Path file = Files.createTempFile("graph", ".dot");
        Files.writeString(
                file, new DotPicture(new Messages(Locale.ENGLISH)::text, Palette.LIGHT).of(graph));
        long start = System.nanoTime();
        new ProcessBuilder(DOT.toString(), "-Tplain", "-o", "/dev/null", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor(300, TimeUnit.SECONDS);
        long theirs = System.nanoTime() - start;
        LAYOUT.draw(graph, KnownParts.NONE, Progress.SILENT);
        start = System.nanoTime();
        LAYOUT.draw(graph, KnownParts.NONE, Progress.SILENT);
        long ours = System.nanoTime() - start;
        Files.delete(file);

        Figures.ratio(
                "graph: %d nodes, faster than dot".formatted(graph.nodes().size()),
                (double) theirs / ours,
                10);
    }

    /// Names in sixes: one alias to a load balancer, four weighted groups that lead to it or hold
    /// addresses, one alias to any of them.
    static Zone zone(int names) {
        var chance = new Random(7);
        var sets = new ArrayList<RecordSet>();
        for (int i = 0; i < names; i++) {
            int first = i - i % 6;
            if (i == first) {
                sets.add(set(i, alias(balancer(i), "Z215JYRZR1TBD5"), PLAIN, ""));
            } else if (i % 6 == 5) {
                DomainName target = name(first + chance.nextInt(5));
                sets.add(set(i, alias(target, ID), PLAIN, ""));
            } else {
                for (int member = 0; member < 2 + chance.nextInt(3); member++) {
                    Content content =
                            chance.nextBoolean()
                                    ? alias(name(first), ID)
                                    : new Content.Values(60, List.of("192.0.2." + member));
                    var weight = new Routing.Weighted(chance.nextInt(256));
                    sets.add(set(i, content, weight, "m" + member));
                }
            }
        }
        ZoneInfo info = ZoneInfo.named(DomainName.of("example.com.")).withId(Optional.of(ID));
        return Zone.of(info, sets, List.of(), Zone.Besides.NOTHING);
    }

    private static DomainName name(int number) {
        return DomainName.of("n%d.example.com.".formatted(number));
    }

    private static DomainName balancer(int number) {
        return DomainName.of("lb%d-1234567890.eu-central-1.elb.amazonaws.com.".formatted(number));
    }

    private static Content alias(DomainName target, String zoneId) {
        return new Content.Alias(target, zoneId, true);
    }

    private static RecordSet set(int name, Content content, Routing routing, String id) {
        return new RecordSet(
                new RecordSet.Key(name(name), RecordType.A, id),
                content,
                routing,
                Optional.empty(),
                List.of());
    }
}
