package org.zonewright.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/// What a file held when it was last read or written: enough to tell that somebody else changed it.
///
/// @param path as it was asked for; symbolic links are not followed
/// @param size in octets
/// @param modified as the file system says
public record FileIdentity(Path path, long size, Instant modified, Digest digest) {

    /// The identity of a file whose content is known.
    ///
    /// @throws IOException if its attributes cannot be read
    static FileIdentity of(Path path, byte[] content) throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new FileIdentity(
                path,
                content.length,
                attributes.lastModifiedTime().toInstant(),
                new Digest(content));
    }

    /// Whether the file now holds something else. A file that is gone is no other content.
    ///
    /// Reads the file whole: size and time alone miss a change within the clock's step.
    ///
    /// @throws IOException if it is there and cannot be read
    boolean hasOtherContentNow() throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        return Files.size(path) != size || !new Digest(Files.readAllBytes(path)).equals(digest);
    }

    /// Whether the file looks as it did, by size and time alone: cheap enough to ask whenever the
    /// window gets the focus.
    public boolean looksUnchanged() {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.size() == size
                    && attributes.lastModifiedTime().toInstant().equals(modified);
        } catch (IOException _) {
            return false;
        }
    }
}
