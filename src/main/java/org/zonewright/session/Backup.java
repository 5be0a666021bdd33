package org.zonewright.session;

import org.zonewright.model.zone.Phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/// Keeps what a file holds as `FILE~` before it is replaced.
final class Backup {

    private Backup() {}

    /// @param next what the file is about to hold; if it holds that already, an older backup stays
    /// @return what to tell a person if no backup could be made
    static Optional<Phrase> keep(Path path, byte[] next) {
        try {
            Path file = AtomicFile.followed(path);
            if (Files.isRegularFile(file) && !holds(file, next)) {
                copy(file, file.resolveSibling(file.getFileName() + "~"));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Phrase.of("session.no-backup", FileTrouble.name(e)));
        }
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static void copy(Path file, Path backup) throws IOException {
        if (Files.isDirectory(backup, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(backup.toString());
        }
        Path fresh = file.resolveSibling("." + backup.getFileName() + ".zonewright");
        Files.deleteIfExists(fresh);
        try {
            Files.copy(file, fresh, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(
                    fresh,
                    backup,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
