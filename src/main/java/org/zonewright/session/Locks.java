package org.zonewright.session;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/// Names that one process at a time can hold, and that fall free when it dies, however it dies.
///
/// Each name is one byte far out in one file, locked by the operating system. One file for all,
/// because POSIX drops every lock a process has on a file as soon as it closes any channel to it.
final class Locks implements AutoCloseable {

    /// A name that is held.
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    private final @Nullable FileChannel channel;

    private Locks(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /// @param file made if it is not there; its folder is
    static Locks in(Path file) throws IOException {
        return new Locks(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /// Locks that everybody gets, where there is no place to keep any.
    static Locks none() {
        return new Locks(null);
    }

    /// Takes a name, or nothing if another window has it.
    Optional<Held> take(String name) {
        if (channel == null) {
            return Optional.of(() -> {});
        }
        try {
            FileLock lock = channel.tryLock(place(name), 1, false);
            return lock == null ? Optional.empty() : Optional.of(() -> release(lock));
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        } catch (IOException _) {
            // A file system that cannot lock: nobody else can hold it there either.
            return Optional.of(() -> {});
        }
    }

    /// Takes a file, by whatever path it is called.
    Optional<Held> takeFile(Path path) {
        return take("file " + realPath(path));
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static void release(FileLock lock) {
        try {
            lock.release();
        } catch (IOException _) {
            // The lock goes with the process.
        }
    }

    /// A place from 0 to 2^62: the hash of the name.
    private static long place(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() >>> 2;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
