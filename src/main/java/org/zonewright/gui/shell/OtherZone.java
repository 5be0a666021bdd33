package org.zonewright.gui.shell;

import org.zonewright.codec.Problem;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.Inclusion;
import org.zonewright.session.OpenZone;
import org.zonewright.session.OpenedZone;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the zone of another file, to look at beside an open one; nothing is opened.
final class OtherZone {

    private final FilePrompts prompts;
    private final Reports reports;

    OtherZone(FilePrompts prompts, Reports reports) {
        this.prompts = prompts;
        this.reports = reports;
    }

    /// @param origin the zone's name, for files that do not say it
    /// @param chosen is not called if there is none
    void choose(DomainName origin, Consumer<OpenedZone> chosen) {
        prompts.toOpen(
                files -> files.stream().findFirst().ifPresent(file -> read(file, origin, chosen)));
    }

    private void read(Path file, DomainName origin, Consumer<OpenedZone> chosen) {
        var manner = new OpenZone.Manner(Optional.of(origin), new Inclusion.None());
        var _ =
                FxJobs.start(
                        _ -> OpenZone.open(file, manner),
                        outcome -> show(file, outcome, chosen),
                        reports::mishap);
    }

    private void show(Path file, OpenZone.Outcome outcome, Consumer<OpenedZone> chosen) {
        switch (outcome) {
            case OpenZone.Outcome.Opened(OpenedZone zone) -> chosen.accept(zone);
            case OpenZone.Outcome.Refused(List<Problem> problems) -> refused(file, problems);
            case OpenZone.Outcome.NeedsOrigin(List<Problem> problems) -> refused(file, problems);
            case OpenZone.Outcome.AsksToInclude _ -> refused(file, List.of());
        }
    }

    private void refused(Path file, List<Problem> problems) {
        Notice notice =
                Notice.of(Notice.Tone.DANGER, Phrase.of("gui.compare.failed", file.getFileName()));
        reports.tell(
                problems.isEmpty() ? notice : notice.withDetail(problems.getFirst().message()));
    }
}
