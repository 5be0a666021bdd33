package org.zonewright.analysis.graph.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Extent;
import org.zonewright.analysis.graph.GraphZones;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Graphviz itself reads what is written for it.
class GraphvizTest {

    private static final Path DOT = Path.of("/usr/bin/dot");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void dotReadsIt(long seed) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(DOT), "dot (Debian: graphviz) is not installed: not read");
        AliasGraph graph =
                AliasGraph.of(
                        GraphZones.random(60, seed),
                        new AliasServices(),
                        Extent.everything(List.of()));
        Path file = folder.resolve("graph.dot");
        Files.writeString(
                file, new DotPicture(new Messages(Locale.ENGLISH)::text, Palette.DARK).of(graph));

        Process dot =
                new ProcessBuilder(DOT.toString(), "-Tplain", file.toString())
                        .redirectError(folder.resolve("errors").toFile())
                        .redirectOutput(folder.resolve("plain").toFile())
                        .start();

        assertTrue(dot.waitFor(60, TimeUnit.SECONDS));
        assertEquals("", Files.readString(folder.resolve("errors")));
        long nodes =
                Files.readAllLines(folder.resolve("plain")).stream()
                        .filter(line -> line.startsWith("node "))
                        .count();
        assertEquals(graph.nodes().size(), nodes);
    }
}
