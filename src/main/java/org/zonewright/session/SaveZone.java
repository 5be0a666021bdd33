package org.zonewright.session;

import org.zonewright.codec.Codec;
import org.zonewright.codec.Loss;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes a zone to a file: whole or not at all, with the content it had before kept beside it as
/// `FILE~`.
public final class SaveZone {

    /// What saving came to.
    public sealed interface Outcome {

        /// @param file what the file holds now
        /// @param losses what of the zone the format has no way to say
        /// @param notices what a person should know beside
        record Saved(FileIdentity file, List<Loss> losses, List<Phrase> notices)
                implements Outcome {
            public Saved {
                losses = List.copyOf(losses);
                notices = List.copyOf(notices);
            }
        }

        /// Somebody else wrote the file since it was read. Nothing was written.
        record ChangedOnDisk(Path path) implements Outcome {}

        /// Nothing was written; the old content stands.
        record Failed(Path path, Phrase why) implements Outcome {}
    }

    private SaveZone() {}

    /// Writes to the file that the zone came from, unless that holds something else by now.
    ///
    /// @param file what it held when it was last read or written
    public static Outcome save(Zone zone, Codec codec, FileIdentity file) {
        try {
            return file.hasOtherContentNow()
                    ? new Outcome.ChangedOnDisk(file.path())
                    : write(zone, codec, file.path());
        } catch (IOException e) {
            return new Outcome.Failed(file.path(), FileTrouble.phrase(e, file.path()));
        }
    }

    /// Writes to a file that a person chose, over what it may hold.
    public static Outcome saveAs(Zone zone, Codec codec, Path path) {
        try {
            return write(zone, codec, path);
        } catch (IOException e) {
            return new Outcome.Failed(path, FileTrouble.phrase(e, path));
        }
    }

    /// Writes a text that was made from a zone, in UTF-8. See [#export(byte[], Path)].
    public static Outcome export(String text, Path path) {
        return export(text.getBytes(StandardCharsets.UTF_8), path);
    }

    /// Writes something that was made from a zone, such as a picture or a change batch: whole or
    /// not at all, without a backup.
    public static Outcome export(byte[] content, Path path) {
        try {
            if (Files.isDirectory(path)) {
                return new Outcome.Failed(path, Phrase.of("session.is-a-folder"));
            }
            AtomicFile.write(path, content);
            return new Outcome.Saved(FileIdentity.of(path, content), List.of(), List.of());
        } catch (IOException e) {
            return new Outcome.Failed(path, FileTrouble.phrase(e, path));
        }
    }

    private static Outcome write(Zone zone, Codec codec, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new Outcome.Failed(path, Phrase.of("session.is-a-folder"));
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            // A rename would replace it all the same: the folder's permission decides about that.
            return new Outcome.Failed(path, Phrase.of("session.no-permission"));
        }
        var text = new StringBuilder();
        List<Loss> losses = codec.write(zone, text);
        byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
        Optional<Phrase> notice = Backup.keep(path, content);
        AtomicFile.write(path, content);
        return new Outcome.Saved(FileIdentity.of(path, content), losses, notice.stream().toList());
    }
}
