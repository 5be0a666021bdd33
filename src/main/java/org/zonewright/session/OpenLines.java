package org.zonewright.session;

import org.zonewright.codec.Problem;
import org.zonewright.model.zone.Phrase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens a file that is no zone and is read as it goes, such as a list of questions.
public final class OpenLines {

    /// What opening came to.
    public sealed interface Outcome {

        /// @param in to be closed by who reads it
        record Opened(InputStream in) implements Outcome {}

        record Refused(Problem problem) implements Outcome {}
    }

    private OpenLines() {}

    public static Outcome open(Path path) {
        try {
            return Files.isDirectory(path)
                    ? refused(path, Phrase.of("session.is-a-folder-not-lines"))
                    : new Outcome.Opened(Files.newInputStream(path));
        } catch (IOException e) {
            return refused(path, FileTrouble.phrase(e, path));
        }
    }

    private static Outcome refused(Path path, Phrase why) {
        return new Outcome.Refused(new Problem(path.toString(), 1, 1, "", why));
    }
}
