package org.zonewright.gui.shell;

import org.zonewright.codec.Codec;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.Job;
import org.zonewright.session.SaveZone;
import org.zonewright.session.ZoneFile;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Saves zones to their files, and asks where there is something to ask.
public final class SaveController {

    private final FilePrompts prompts;
    private final Dialogs dialogs;
    private final Reports reports;
    private final Recents recents;

    public SaveController(FilePrompts prompts, Dialogs dialogs, Reports reports, Recents recents) {
        this.prompts = prompts;
        this.dialogs = dialogs;
        this.reports = reports;
        this.recents = recents;
    }

    /// @param reload what to do if a person prefers what somebody else wrote
    /// @param then run once it is saved; not at all if it is not
    public void save(OpenedDesk zone, Runnable reload, Runnable then) {
        if (zone.file().hasOwnFile()) {
            run(zone, zone.file().save(), reload, then);
        } else {
            saveAs(zone, then);
        }
    }

    /// @param then run once it is saved; not at all if it is not
    public void saveAs(OpenedDesk zone, Runnable then) {
        Path proposed =
                zone.file()
                        .path()
                        .map(path -> path.resolveSibling(jsonName(path.getFileName().toString())))
                        .orElseGet(() -> Path.of(zone.title() + ".json"));
        prompts.toSave(proposed, path -> run(zone, zone.file().saveAs(path), () -> {}, then));
    }

    private static String jsonName(String name) {
        int dot = name.lastIndexOf('.');
        return name.endsWith(".json") ? name : (dot > 0 ? name.substring(0, dot) : name) + ".json";
    }

    private void run(OpenedDesk zone, ZoneFile.Saving saving, Runnable reload, Runnable then) {
        reports.begin(Phrase.of("gui.busy.saving", zone.title()));
        var _ =
                FxJobs.start(
                        saving.job(),
                        outcome -> {
                            reports.end();
                            done(zone, saving, outcome, reload, then);
                        },
                        reports::mishap);
    }

    private void done(
            OpenedDesk zone,
            ZoneFile.Saving saving,
            SaveZone.Outcome outcome,
            Runnable reload,
            Runnable then) {
        switch (outcome) {
            case SaveZone.Outcome.Saved saved -> {
                zone.file().saved(saving, saved);
                recents.opened(zone);
                String name = saved.file().path().getFileName().toString();
                reports.tell(Notice.of(Notice.Tone.SUCCESS, Phrase.of("gui.save.done", name)));
                saved.notices().forEach(n -> reports.tell(Notice.of(Notice.Tone.WARNING, n)));
                then.run();
            }
            case SaveZone.Outcome.ChangedOnDisk(Path path) -> askChanged(zone, path, reload, then);
            case SaveZone.Outcome.Failed(Path path, Phrase why) ->
                    reports.tell(
                            Notice.of(
                                            Notice.Tone.DANGER,
                                            Phrase.of("gui.save.failed", path.getFileName()))
                                    .withDetail(why));
        }
    }

    private void askChanged(OpenedDesk zone, Path path, Runnable reload, Runnable then) {
        dialogs.ask(
                new Dialogs.Question(
                        Notice.Tone.WARNING,
                        Phrase.of("gui.changed.title", path.getFileName()),
                        Phrase.of("gui.changed.text"),
                        List.of(),
                        List.of(
                                Dialogs.Answer.cancel(),
                                answer("reload", Dialogs.Answer.Kind.PLAIN, reload),
                                answer(
                                        "overwrite",
                                        Dialogs.Answer.Kind.DESTRUCTIVE,
                                        () -> run(zone, zone.file().overwrite(), () -> {}, then)),
                                answer(
                                        "save-as",
                                        Dialogs.Answer.Kind.PRIMARY,
                                        () -> saveAs(zone, then)))));
    }

    private static Dialogs.Answer answer(String id, Dialogs.Answer.Kind kind, Runnable run) {
        return new Dialogs.Answer(id, Phrase.of("gui.changed." + id), kind, run);
    }

    /// Writes a zone to another file, which does not become its own.
    public void export(OpenedDesk zone, Codec codec, String proposed) {
        var draft = zone.desk().document().zone();
        prompts.toSave(Path.of(proposed), path -> write(_ -> SaveZone.saveAs(draft, codec, path)));
    }

    /// Writes what a job makes to a file that a person chooses.
    void export(String proposed, Job<byte[]> content) {
        prompts.toSave(
                Path.of(proposed),
                path -> write(progress -> SaveZone.export(content.run(progress), path)));
    }

    /// Asks for a folder to write to.
    void toFolder(Consumer<Path> chosen) {
        prompts.toFolder(chosen);
    }

    private void write(Job<SaveZone.Outcome> job) {
        reports.begin(Phrase.of("gui.busy.exporting"));
        var _ = FxJobs.start(job, this::exported, reports::mishap);
    }

    private void exported(SaveZone.Outcome outcome) {
        reports.end();
        switch (outcome) {
            case SaveZone.Outcome.Saved saved ->
                    reports.tell(
                            Notice.of(
                                            Notice.Tone.SUCCESS,
                                            Phrase.of(
                                                    "gui.export.done",
                                                    saved.file().path().getFileName()))
                                    .withDetail(
                                            Phrase.of(
                                                    saved.losses().isEmpty()
                                                            ? "gui.export.whole"
                                                            : "gui.export.losses",
                                                    saved.losses().size())));
            case SaveZone.Outcome.ChangedOnDisk(Path path) ->
                    failed(path, Phrase.of("gui.export.changed"));
            case SaveZone.Outcome.Failed(Path path, Phrase why) -> failed(path, why);
        }
    }

    private void failed(Path path, Phrase why) {
        reports.tell(
                Notice.of(Notice.Tone.DANGER, Phrase.of("gui.save.failed", path.getFileName()))
                        .withDetail(why));
    }
}
