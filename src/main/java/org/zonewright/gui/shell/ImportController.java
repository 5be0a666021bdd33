package org.zonewright.gui.shell;

import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.route53.ChangeBatchJson;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.Import;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Inclusion;
import org.zonewright.session.Job;
import org.zonewright.session.OpenZone;
import org.zonewright.session.OpenedZone;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Brings the record sets of a file, or of pasted text, into the open zone, each as a person says.
public final class ImportController {

    private final FilePrompts prompts;
    private final Dialogs dialogs;
    private final Reports reports;

    public ImportController(FilePrompts prompts, Dialogs dialogs, Reports reports) {
        this.prompts = prompts;
        this.dialogs = dialogs;
        this.reports = reports;
    }

    /// Asks for files and imports each.
    public void fromFiles(OpenedDesk zone) {
        prompts.toOpen(files -> fromFiles(zone, files));
    }

    /// Imports files one after the other.
    void fromFiles(OpenedDesk zone, List<Path> files) {
        files.forEach(file -> fromFile(zone, file));
    }

    /// A file as it was read.
    ///
    /// @param deleted what it deletes, if it is a change batch
    private record Incoming(OpenZone.Outcome outcome, List<Import.Deletion> deleted) {}

    /// What comes, and what is to go.
    private record Rows(Zone put, List<Import.Deletion> deleted) {

        List<Import.Row> of(Zone open) {
            return Import.rows(open, put, deleted);
        }
    }

    private void fromFile(OpenedDesk zone, Path file) {
        fromFile(zone, file, new Inclusion.Asking(Set.of()));
    }

    private void fromFile(OpenedDesk zone, Path file, Inclusion inclusion) {
        var origin = Optional.of(zone.desk().document().zone().name());
        run(
                file.getFileName(),
                _ ->
                        new Incoming(
                                OpenZone.open(file, new OpenZone.Manner(origin, inclusion)),
                                OpenZone.deletions(file)),
                incoming -> {
                    switch (incoming.outcome()) {
                        case OpenZone.Outcome.Opened(OpenedZone read) ->
                                ask(
                                        zone,
                                        file,
                                        new Rows(read.zone(), incoming.deleted()),
                                        read.problems());
                        case OpenZone.Outcome.AsksToInclude(var files) ->
                                new IncludeQuestion(dialogs)
                                        .ask(
                                                file,
                                                inclusion,
                                                files,
                                                answer -> fromFile(zone, file, answer));
                        case OpenZone.Outcome.NeedsOrigin(var problems) ->
                                reports.refused(file, problems);
                        case OpenZone.Outcome.Refused(var problems) ->
                                besides(zone, file, problems);
                    }
                });
    }

    /// Takes what a file without record sets says of the zone.
    ///
    /// @param refused what keeps it from being a zone file
    private void besides(OpenedDesk zone, Path file, List<Problem> refused) {
        Zone open = zone.desk().document().zone();
        run(
                file.getFileName(),
                _ -> OpenZone.beside(file, open),
                found -> {
                    if (zone.desk().document().zone() != open) {
                        // Edited since, perhaps by another file: what was read is of the old zone.
                        besides(zone, file, refused);
                        return;
                    }
                    switch (found.orElseGet(() -> new Parsed.Unusable(refused))) {
                        case Parsed.Usable(Zone told, var problems, _) -> {
                            reports.problems(problems);
                            takeBesides(zone, file, told);
                        }
                        case Parsed.NeedsOrigin(var problems, _) -> reports.refused(file, problems);
                        case Parsed.Unusable(var problems) -> reports.refused(file, problems);
                    }
                });
    }

    private void takeBesides(OpenedDesk zone, Path file, Zone told) {
        var document = zone.desk().document();
        Optional<Edit> edit = Import.besides(document.zone(), told);
        if (edit.isEmpty()) {
            reports.tell(Notice.of(Notice.Tone.NEUTRAL, Phrase.of("gui.import.known")));
            return;
        }
        Object name = file.getFileName();
        document.apply(edit.get(), Phrase.of("gui.edit.import", name));
        reports.tell(
                Notice.of(
                        Notice.Tone.SUCCESS,
                        Phrase.of(
                                "gui.import.besides",
                                name,
                                told.healthChecks().size(),
                                told.simulation().collections().size())));
    }

    /// Imports what somebody copied, in any format: what `dig` printed, a zone file.
    public void fromClipboard(OpenedDesk zone) {
        String text = prompts.clipboard();
        if (text.isBlank()) {
            reports.tell(Notice.of(Notice.Tone.WARNING, Phrase.of("gui.import.no-text")));
            return;
        }
        var name = Path.of("clipboard");
        var origin = Optional.of(zone.desk().document().zone().name());
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        run(
                name,
                _ -> OpenZone.parse(content, name.toString(), origin),
                parsed -> {
                    List<Import.Deletion> deleted = ChangeBatchJson.deletions(content);
                    switch (parsed) {
                        case Parsed.Usable(Zone read, var problems, _) ->
                                ask(zone, name, new Rows(read, deleted), problems);
                        case Parsed.NeedsOrigin(var problems, _) -> reports.refused(name, problems);
                        case Parsed.Unusable(var problems) -> reports.refused(name, problems);
                    }
                });
    }

    private <T> void run(Object name, Job<T> job, Consumer<T> then) {
        reports.begin(Phrase.of("gui.busy.opening", name));
        var _ =
                FxJobs.start(
                        job,
                        outcome -> {
                            reports.end();
                            then.accept(outcome);
                        },
                        reports::mishap);
    }

    private void ask(OpenedDesk zone, Path from, Rows incoming, List<Problem> problems) {
        reports.problems(
                problems.stream()
                        .filter(p -> !p.message().key().equals(ChangeBatchJson.DELETE_LEFT_OUT))
                        .toList());
        Zone open = zone.desk().document().zone();
        List<Import.Row> rows = incoming.of(open);
        if (rows.isEmpty()) {
            reports.tell(Notice.of(Notice.Tone.WARNING, Phrase.of("gui.import.nothing")));
            return;
        }
        String name = String.valueOf(from.getFileName());
        dialogs.askImport(name, open.name(), rows, chosen -> apply(zone, name, chosen));
    }

    private void apply(OpenedDesk zone, String name, List<Import.Chosen> chosen) {
        long taken = chosen.stream().filter(row -> row.choice() != Import.Choice.SKIP).count();
        Import.edit(chosen)
                .ifPresent(
                        edit ->
                                zone.desk()
                                        .document()
                                        .apply(edit, Phrase.of("gui.edit.import", name)));
        reports.tell(
                Notice.of(
                        Notice.Tone.SUCCESS,
                        Phrase.of("gui.import.done", taken, chosen.size() - taken)));
    }
}
