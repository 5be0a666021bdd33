package org.zonewright.gui.shell;

import org.zonewright.analysis.plan.merge.Conflict;
import org.zonewright.analysis.plan.merge.Merge;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Inclusion;
import org.zonewright.session.OpenZone;
import org.zonewright.session.OpenedZone;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Merges what others made of an open zone: a fresh export, or what somebody wrote to its file.
final class MergeController {

    private final FilePrompts prompts;
    private final Dialogs dialogs;
    private final Reports reports;

    MergeController(FilePrompts prompts, Dialogs dialogs, Reports reports) {
        this.prompts = prompts;
        this.dialogs = dialogs;
        this.reports = reports;
    }

    /// Asks for a fresh export, and merges it.
    void fromFile(OpenedDesk zone) {
        prompts.toOpen(files -> fromFile(zone, files.getFirst()));
    }

    /// Merges a fresh export.
    void fromFile(OpenedDesk zone, Path file) {
        merge(zone, file, () -> zone.desk().document().history().base(), zone.file()::merged);
    }

    /// Merges what the zone's own file holds now.
    void fromDisk(OpenedDesk zone) {
        zone.file()
                .path()
                .ifPresent(path -> merge(zone, path, zone.file()::known, zone.file()::mergedOwn));
    }

    /// @param base what both sides began with
    /// @param done called with what was read, once it is merged
    private void merge(OpenedDesk zone, Path path, Supplier<Zone> base, Consumer<OpenedZone> done) {
        var origin = Optional.of(zone.desk().document().zone().name());
        var manner = new OpenZone.Manner(origin, new Inclusion.Asking(Set.of()));
        reports.begin(Phrase.of("gui.busy.opening", path.getFileName()));
        var _ =
                FxJobs.start(
                        _ -> OpenZone.open(path, manner),
                        outcome -> {
                            reports.end();
                            switch (outcome) {
                                case OpenZone.Outcome.Opened(OpenedZone read) ->
                                        merge(zone, path, read, base.get(), done);
                                case OpenZone.Outcome.NeedsOrigin(var problems) ->
                                        reports.refused(path, problems);
                                case OpenZone.Outcome.Refused(var problems) ->
                                        reports.refused(path, problems);
                                case OpenZone.Outcome.AsksToInclude _ ->
                                        say(Notice.Tone.WARNING, Phrase.of("gui.merge.includes"));
                            }
                        },
                        reports::mishap);
    }

    private void merge(
            OpenedDesk zone, Path path, OpenedZone read, Zone base, Consumer<OpenedZone> done) {
        Zone mine = zone.desk().document().zone();
        if (!read.zone().name().equals(mine.name())) {
            say(
                    Notice.Tone.WARNING,
                    Phrase.of("gui.merge.other-zone", read.zone().name().canonical()));
            return;
        }
        reports.problems(read.problems());
        var merge = Merge.of(base, read.zone(), mine);
        if (merge.conflicts().isEmpty()) {
            apply(zone, path, merge, Map.of(), () -> done.accept(read));
        } else {
            dialogs.askMerge(
                    String.valueOf(path.getFileName()),
                    merge,
                    chosen -> apply(zone, path, merge, chosen, () -> done.accept(read)));
        }
    }

    private void apply(
            OpenedDesk zone,
            Path path,
            Merge merge,
            Map<RecordSet.Key, Conflict.Choice> chosen,
            Runnable done) {
        Phrase name = Phrase.of("gui.edit.merge", path.getFileName());
        if (zone.desk().apply(merge.step(chosen), name)) {
            done.run();
            boolean isWhole = merge.unreadable().isEmpty();
            reports.tell(
                    Notice.of(
                                    isWhole ? Notice.Tone.SUCCESS : Notice.Tone.WARNING,
                                    Phrase.of("gui.merge.done", path.getFileName()))
                            .withDetail(
                                    isWhole
                                            ? Phrase.of(
                                                    "gui.merge.counts",
                                                    merge.taken().size(),
                                                    chosen.size())
                                            : Phrase.of(
                                                    "gui.merge.unreadable",
                                                    merge.unreadable().size())));
        }
    }

    private void say(Notice.Tone tone, Phrase what) {
        reports.tell(Notice.of(tone, what));
    }
}
