package org.zonewright.session;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Replaces a file whole or not at all: the new content goes to a file beside it, is synced, and
/// takes its place by one rename. Whoever reads sees the old content or the new, also after a power
/// failure.
final class AtomicFile {

    private static final int TRIES = 100;

    private AtomicFile() {}

    /// @param path followed if it is a symbolic link; permissions of a file that is there are kept
    /// @throws IOException if it could not be written; the old content stands then
    static void write(Path path, byte[] content) throws IOException {
        Path target = followed(path);
        Path fresh = create(target);
        try {
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                var rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            keepOwner(target, fresh);
            Files.move(
                    fresh,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        syncFolder(target);
    }

    /// The file itself, behind all symbolic links, also where the last one points to nothing yet.
    static Path followed(Path path) throws IOException {
        Path at = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == TRIES) {
                throw new IOException("too many symbolic links: " + path);
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    /// A new empty file beside `target`, readable by no more people than that one is.
    private static Path create(Path target) throws IOException {
        FileAttribute<?>[] attributes = {};
        var view = posix(target);
        if (view != null && Files.exists(target)) {
            attributes =
                    new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(view.readAttributes().permissions())
                    };
        }
        for (int number = 0; ; number++) {
            Path fresh =
                    target.resolveSibling(
                            "." + target.getFileName() + "." + number + ".zonewright");
            try {
                return Files.createFile(fresh, attributes);
            } catch (FileAlreadyExistsException e) {
                if (number == TRIES) {
                    throw e;
                }
            }
        }
    }

    /// Permissions exactly, which creation may have narrowed; owner and group as far as we may.
    private static void keepOwner(Path target, Path fresh) throws IOException {
        var from = posix(target);
        var to = posix(fresh);
        if (from == null || to == null || !Files.exists(target)) {
            return;
        }
        var was = from.readAttributes();
        var is = to.readAttributes();
        if (!is.group().equals(was.group())) {
            attempt(() -> to.setGroup(was.group()));
        }
        if (!is.owner().equals(was.owner())) {
            attempt(() -> to.setOwner(was.owner()));
        }
        to.setPermissions(was.permissions());
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException _) {
            // Only root may give files away; the content matters more than its owner.
        }
    }

    private static @Nullable PosixFileAttributeView posix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class);
    }

    /// Makes a rename in the folder of `file` last; systems that cannot open a folder need not.
    static void syncFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        attempt(
                () -> {
                    try (var channel = FileChannel.open(folder, Set.of(StandardOpenOption.READ))) {
                        channel.force(true);
                    }
                });
    }
}
