package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.codec.Codec;
import org.zonewright.codec.Loss;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.SaveZone.Outcome.Failed;
import org.zonewright.session.SaveZone.Outcome.Saved;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A save that fails leaves the old file and says why.
class FailedSaveTest {

    private static final Codec CODEC = Formats.nativeFormat();

    private static final Zone NEXT = Samples.put("new A 192.0.2.9").applyTo(Samples.ZONE);

    @TempDir Path folder;

    @Test
    void aFailureInTheMiddleLeavesTheOldFile() throws IOException {
        FileIdentity file = opened(Samples.write(folder.resolve("zone.json"), Samples.ZONE));

        Failed failed =
                assertInstanceOf(Failed.class, SaveZone.save(NEXT, new FailingCodec(), file));

        assertEquals(List.of("half way"), failed.why().args());
        assertEquals(Samples.text(Samples.ZONE), Files.readString(file.path()));
        assertEquals(List.of("zone.json"), files());
    }

    @Test
    void aFolderThatCannotBeWrittenIsCalledSo() throws IOException {
        Path file = Samples.write(folder.resolve("zone.json"), Samples.ZONE);
        FileIdentity identity = opened(file);
        assertTrue(folder.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(folder), "root writes everywhere");

            Failed failed = assertInstanceOf(Failed.class, SaveZone.save(NEXT, CODEC, identity));

            assertEquals("session.no-permission", failed.why().key());
            assertEquals(Samples.text(Samples.ZONE), Files.readString(file));
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    @Test
    void placesThatCanHoldNoFileAreCalledSo() throws IOException {
        Path below = Files.createFile(folder.resolve("file")).resolve("zone.json");

        assertEquals("session.no-such-folder", failure(folder.resolve("no/zone.json")));
        assertEquals("session.is-a-folder", failure(folder));
        assertTrue(List.of("session.no-such-folder", "session.trouble").contains(failure(below)));
    }

    @Test
    void aBackupThatCannotBeMadeIsANoticeAndNoFailure() throws IOException {
        FileIdentity file = opened(Samples.write(folder.resolve("zone.json"), Samples.ZONE));
        Files.createDirectory(folder.resolve("zone.json~"));

        Saved saved = assertInstanceOf(Saved.class, SaveZone.save(NEXT, CODEC, file));

        assertEquals("session.no-backup", saved.notices().getFirst().key());
        assertFalse(Files.readString(file.path()).equals(Samples.text(Samples.ZONE)));
    }

    private static String failure(Path path) {
        return assertInstanceOf(Failed.class, SaveZone.saveAs(NEXT, CODEC, path)).why().key();
    }

    private static FileIdentity opened(Path path) throws IOException {
        return FileIdentity.of(path, Files.readAllBytes(path));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Breaks off in the middle of its text.
    private static final class FailingCodec implements Codec {

        @Override
        public String id() {
            return "failing";
        }

        @Override
        public List<String> extensions() {
            return List.of();
        }

        @Override
        public List<Loss> write(Zone zone, Appendable out) throws IOException {
            out.append(new String(new byte[1000], StandardCharsets.UTF_8));
            throw new IOException("half way");
        }
    }
}
