package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.Zones;
import org.zonewright.analysis.graph.picture.Ink;
import org.zonewright.analysis.graph.picture.Palette;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

class GraphCommandTest {

    @TempDir Path folder;

    @Test
    void theGraphIsDrawnInEveryFormat() throws IOException {
        Path zone =
                Cli.write(
                        folder.resolve("z.json"),
                        Zones.of(
                                "example.com.",
                                """
                                a ALIAS A b.example.com.
                                b A 192.0.2.1
                                c CNAME d.example.com.
                                """));
        Path png = folder.resolve("g.png");

        assertTrue(Cli.run("graph", zone, "--to", "svg").out().startsWith("<?xml"));
        assertTrue(Cli.run("graph", zone, "--to", "dot").out().startsWith("digraph"));
        assertTrue(Cli.run("graph", zone, "--to", "mermaid").out().startsWith("flowchart"));
        assertEquals(ExitCode.DONE, Cli.run("graph", zone, "--to", "png", "--out", png).code());
        assertArrayEquals(
                new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(Files.readAllBytes(png), 4));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void everyThemeOfTheWindowIsOneOfPictures(Palette theme) throws IOException {
        Path zone = Cli.zone(folder.resolve("z.json"), "example.com.", "a CNAME b.example.com.");
        String name = theme.name().toLowerCase(Locale.ROOT);

        String svg = Cli.run("graph", zone, "--to", "svg", "--theme", name).out();

        assertTrue(svg.contains(theme.hex(Ink.BG_DEFAULT)), svg);
    }

    @Test
    void aRootLimitsTheGraph() throws IOException {
        Path zone =
                Cli.zone(
                        folder.resolve("z.json"),
                        "example.com.",
                        """
                        a ALIAS A b.example.com.
                        b A 192.0.2.1
                        c CNAME d.example.com.
                        """);

        String dot = Cli.run("graph", zone, "--to", "dot", "--root", "a.example.com").out();

        assertTrue(dot.contains("b.example.com."), dot);
        assertTrue(!dot.contains("c.example.com."), dot);
    }

    @Test
    void aNeighbourhoodAndOtherPointersAreDrawnOnDemand() throws IOException {
        Path zone =
                Cli.zone(
                        folder.resolve("z.json"),
                        "example.com.",
                        """
                        a ALIAS A b.example.com.
                        b ALIAS A c.example.com.
                        c ALIAS A d.example.com.
                        d A 192.0.2.1
                        e CNAME f.example.net.
                        @ MX 10 d.example.com. | 20 mx.example.net.
                        @ TXT "v=spf1 include:_spf.example.net -all"
                        """);

        String near =
                Cli.run("graph", zone, "--to", "dot", "--around", "b.example.com", "--hops", "1")
                        .out();
        String with = Cli.run("graph", zone, "--to", "dot", "--with", "mx,spf").out();

        assertTrue(near.contains("c.example.com.") && !near.contains("d.example.com."), near);
        assertTrue(!near.contains("f.example.net."), near);
        assertTrue(with.contains("mx.example.net.") && with.contains("_spf.example.net."), with);
        assertEquals(
                ExitCode.WRONG_USAGE, Cli.run("graph", zone, "--to", "dot", "--with", "x").code());
    }

    @Test
    void bothThemesAreDrawnAndAlwaysTheSame() throws IOException {
        Path zone = Cli.zone(folder.resolve("z.json"), "example.com.", "a CNAME b.example.net.");

        String light = Cli.run("graph", zone, "--to", "svg").out();
        String dark = Cli.run("graph", zone, "--to", "svg", "--theme", "dark").out();

        assertTrue(light.contains("#ffffff") && dark.contains("#0d1117"));
        assertEquals(dark, Cli.run("graph", zone, "--to", "svg", "--theme", "dark").out());
    }
}
