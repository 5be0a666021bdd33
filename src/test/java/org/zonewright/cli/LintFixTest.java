package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.Zones;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LintFixTest {

    private static final String APEX_CNAME =
            "@ 300 CNAME d111111abcdef8.cloudfront.net.\nwww 300 A 192.0.2.1\n";

    @TempDir Path folder;

    @Test
    void safeFixesAreWrittenBackAndTheRestIsReported() throws IOException {
        Path bad =
                Cli.zone(
                        folder.resolve("bad.json"),
                        "example.com.",
                        APEX_CNAME + "twice 300 A 192.0.2.1 | 192.0.2.1\n");
        String before = Files.readString(bad);

        Cli.Result result = Cli.run("lint", bad, "--fix");

        assertEquals(ExitCode.FOUND, result.code());
        assertTrue(!result.out().contains("[r53-duplicate-value]"), result.out());
        assertTrue(result.out().contains("[r53-apex-cname]"), result.out());
        assertEquals(before, Files.readString(folder.resolve("bad.json~")));
        Zone mended = Zones.hosted("example.com.", APEX_CNAME + "twice 300 A 192.0.2.1\n");
        assertEquals(-1, Files.mismatch(Cli.write(folder.resolve("good.json"), mended), bad));
    }

    @Test
    void aFileWithoutSafeFixesIsNotTouched() throws IOException {
        Path bad = Cli.zone(folder.resolve("bad.json"), "example.com.", APEX_CNAME);
        var written = Files.getLastModifiedTime(bad);

        Cli.run("lint", bad, "--fix");

        assertEquals(written, Files.getLastModifiedTime(bad));
        assertTrue(!Files.exists(folder.resolve("bad.json~")));
    }
}
