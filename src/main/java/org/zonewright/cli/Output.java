package org.zonewright.cli;

import org.zonewright.model.zone.Phrase;
import org.zonewright.session.SaveZone;

import java.nio.file.Path;
import java.util.Optional;

/// Where the result of a command goes.
///
/// @param file empty for standard output
record Output(Terminal terminal, Optional<Path> file) {

    /// @return one of [ExitCode]
    int write(byte[] content) {
        if (file.isEmpty()) {
            terminal.out().write(content, 0, content.length);
            return ExitCode.DONE;
        }
        if (SaveZone.export(content, file.get())
                instanceof SaveZone.Outcome.Failed(Path path, Phrase why)) {
            terminal.complainOf(path, why);
            return ExitCode.FAILED;
        }
        return ExitCode.DONE;
    }
}
