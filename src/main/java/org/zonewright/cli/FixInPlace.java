package org.zonewright.cli;

import org.zonewright.analysis.lint.ManyFixes;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.Formats;
import org.zonewright.session.OpenedZone;
import org.zonewright.session.SaveZone;

import java.nio.file.Path;

/// Writes a zone back with its safe fixes applied.
record FixInPlace(Terminal terminal, ManyFixes fixes) {

    /// @return one of [ExitCode]
    int run(OpenedZone opened) {
        Path path = opened.file().path();
        if (opened.codec() != Formats.nativeFormat()) {
            terminal.complain(Phrase.of("cli.fix-native-only", path, opened.codec().id()));
            return ExitCode.FAILED;
        }
        ManyFixes.Mended mended = fixes.safe(opened.zone());
        if (mended.fixes() == 0) {
            return ExitCode.DONE;
        }
        return switch (SaveZone.save(mended.zone(), opened.codec(), opened.file())) {
            case SaveZone.Outcome.Saved(_, _, var notices) -> {
                terminal.complain(Phrase.of("cli.fixed", path, mended.fixes()));
                notices.forEach(terminal::complain);
                yield ExitCode.DONE;
            }
            case SaveZone.Outcome.ChangedOnDisk _ -> {
                terminal.complain(Phrase.of("cli.changed-on-disk", path));
                yield ExitCode.FAILED;
            }
            case SaveZone.Outcome.Failed(_, Phrase why) -> {
                terminal.complainOf(path, why);
                yield ExitCode.FAILED;
            }
        };
    }
}
