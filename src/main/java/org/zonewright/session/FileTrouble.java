package org.zonewright.session;

import org.zonewright.model.zone.Phrase;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/// Names what went wrong with a file for a person.
final class FileTrouble {

    private FileTrouble() {}

    /// @param path the file a person asked for, which need not be the one that failed
    static Phrase phrase(IOException trouble, Path path) {
        return switch (trouble) {
            case NoSuchFileException _ when hasFolder(path) -> Phrase.of("session.no-such-file");
            case NoSuchFileException _ -> Phrase.of("session.no-such-folder");
            case AccessDeniedException _ -> Phrase.of("session.no-permission");
            default -> Phrase.of("session.trouble", name(trouble));
        };
    }

    private static boolean hasFolder(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        return folder == null || Files.isDirectory(folder);
    }

    /// What the system calls it, such as `No space left on device`.
    static String name(IOException trouble) {
        String said =
                trouble instanceof FileSystemException named && named.getReason() != null
                        ? named.getReason()
                        : trouble.getMessage();
        return Objects.requireNonNullElse(said, trouble.getClass().getSimpleName());
    }
}
