package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.codec.Codec;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.SaveZone.Outcome.ChangedOnDisk;
import org.zonewright.session.SaveZone.Outcome.Saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// A file holds the old zone or the new one, whatever happens.
class SaveZoneTest {

    private static final Codec CODEC = Formats.nativeFormat();

    private static final Zone NEXT = Samples.put("new A 192.0.2.9").applyTo(Samples.ZONE);

    @TempDir Path folder;

    @Test
    void aSaveReplacesTheFileAndKeepsThePreviousContentBesideIt() throws IOException {
        FileIdentity file = opened(Samples.write(folder.resolve("zone.json"), Samples.ZONE));

        Saved saved = assertInstanceOf(Saved.class, SaveZone.save(NEXT, CODEC, file));

        assertEquals(Samples.text(NEXT), Files.readString(file.path()));
        assertEquals(Samples.text(Samples.ZONE), Files.readString(folder.resolve("zone.json~")));
        assertEquals(List.of(), saved.notices());
        assertTrue(saved.file().looksUnchanged());
        assertEquals(List.of("zone.json", "zone.json~"), files());
    }

    @Test
    void savingTheSameAgainKeepsTheOlderBackup() throws IOException {
        FileIdentity file = opened(Samples.write(folder.resolve("zone.json"), Samples.ZONE));
        Saved saved = assertInstanceOf(Saved.class, SaveZone.save(NEXT, CODEC, file));

        SaveZone.save(NEXT, CODEC, saved.file());

        assertEquals(Samples.text(Samples.ZONE), Files.readString(folder.resolve("zone.json~")));
    }

    @Test
    void whatSomebodyElseWroteIsNotOverwritten() throws IOException {
        FileIdentity file = opened(Samples.write(folder.resolve("zone.json"), Samples.ZONE));
        String other = Samples.text(Samples.ZONE).replace("192.0.2.1", "192.0.2.2");
        Files.writeString(file.path(), other);

        assertInstanceOf(ChangedOnDisk.class, SaveZone.save(NEXT, CODEC, file));

        assertEquals(other, Files.readString(file.path()));
    }

    @Test
    void aFileThatWasOnlyTouchedIsNotCalledChanged() throws IOException {
        FileIdentity file = opened(Samples.write(folder.resolve("zone.json"), Samples.ZONE));
        Files.setLastModifiedTime(file.path(), java.nio.file.attribute.FileTime.from(Samples.NOON));

        assertInstanceOf(Saved.class, SaveZone.save(NEXT, CODEC, file));
    }

    @Test
    void aFileThatIsGoneIsWrittenAgain() throws IOException {
        FileIdentity file = opened(Samples.write(folder.resolve("zone.json"), Samples.ZONE));
        Files.delete(file.path());

        assertInstanceOf(Saved.class, SaveZone.save(NEXT, CODEC, file));

        assertEquals(Samples.text(NEXT), Files.readString(file.path()));
    }

    @Test
    void permissionsAreKept() throws IOException {
        Path path = Samples.write(folder.resolve("zone.json"), Samples.ZONE);
        var secret = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(path, secret);

        SaveZone.save(NEXT, CODEC, opened(path));

        assertEquals(secret, Files.getPosixFilePermissions(path));
        assertEquals(secret, Files.getPosixFilePermissions(folder.resolve("zone.json~")));
    }

    @Test
    void aSymbolicLinkStaysOneAndItsFileIsReplaced() throws IOException {
        Path real = Samples.write(Files.createDirectory(folder.resolve("real")).resolve("z"), NEXT);
        Path link = Files.createSymbolicLink(folder.resolve("zone.json"), Path.of("real/z"));

        SaveZone.save(Samples.ZONE, CODEC, opened(link));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals(Samples.text(Samples.ZONE), Files.readString(real));
        assertEquals(Samples.text(NEXT), Files.readString(folder.resolve("real/z~")));
    }

    @Test
    void anExportIsWrittenWithoutBackup() throws IOException {
        Path file = folder.resolve("batch.json");

        SaveZone.export("one", file);
        SaveZone.export("two", file);

        assertEquals("two", Files.readString(file));
        assertEquals(List.of("batch.json"), files());
    }

    private static FileIdentity opened(Path path) throws IOException {
        return FileIdentity.of(path, Files.readAllBytes(path));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
