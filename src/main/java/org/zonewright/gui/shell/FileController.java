package org.zonewright.gui.shell;

import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.gui.View;
import org.zonewright.gui.bulk.ZoneMove;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Inclusion;
import org.zonewright.session.Job;
import org.zonewright.session.OpenZone;
import org.zonewright.session.Recoverable;
import org.zonewright.session.Workspace;
import org.zonewright.session.ZoneFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Opens zones: files, the sample, new ones, and what a crash left behind.
public final class FileController {

    private final ShellModel model;
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Reports reports;
    private final Recents recents;

    public FileController(
            ShellModel model,
            Workspace workspace,
            Dialogs dialogs,
            Reports reports,
            Recents recents) {
        this.model = model;
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.reports = reports;
        this.recents = recents;
    }

    /// Opens files one after the other, each in the list of its own; one that is open comes to the
    /// front.
    public void open(List<Path> files) {
        if (!files.isEmpty()) {
            Path first = files.getFirst();
            var manner = new OpenZone.Manner(Optional.empty(), new Inclusion.Asking(Set.of()));
            List<Path> others = files.subList(1, files.size());
            open(first, manner, _ -> workspace.open(first, manner), () -> open(others));
        }
    }

    private void open(Path file, OpenZone.Manner manner) {
        open(file, manner, _ -> workspace.open(file, manner));
    }

    /// Opens a file that `opening` reads, perhaps since before there was a window.
    ///
    /// @param manner how it does that
    public void open(Path file, OpenZone.Manner manner, Job<Workspace.Opening> opening) {
        open(file, manner, opening, () -> {});
    }

    /// @param then run when it is open, or will not be before somebody has answered
    private void open(
            Path file, OpenZone.Manner manner, Job<Workspace.Opening> opening, Runnable then) {
        Optional<OpenedDesk> known =
                model.zones().stream()
                        .filter(zone -> zone.file().path().filter(p -> same(p, file)).isPresent())
                        .findFirst();
        if (known.isPresent()) {
            model.current().set(known.get());
            then.run();
            return;
        }
        reports.begin(Phrase.of("gui.busy.opening", file.getFileName()));
        var _ =
                FxJobs.start(
                        opening,
                        outcome -> {
                            reports.end();
                            opened(outcome, manner);
                            then.run();
                        },
                        failure -> {
                            reports.mishap(failure);
                            then.run();
                        });
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private void opened(Workspace.Opening opening, OpenZone.Manner manner) {
        switch (opening) {
            case Workspace.Opening.Opened(ZoneFile file) -> {
                var zone = new OpenedDesk(file, OpenedDesk.Origin.FILE);
                show(zone);
                reports.log(Notice.Tone.NEUTRAL, Phrase.of("gui.log.opened", pathOf(file.path())));
                reports.problems(file.problems());
                recents.opened(zone);
            }
            case Workspace.Opening.NeedsOrigin(Path path, _) ->
                    dialogs.askOrigin(
                            String.valueOf(path.getFileName()),
                            name ->
                                    open(
                                            path,
                                            new OpenZone.Manner(
                                                    Optional.of(DomainName.of(name)),
                                                    manner.inclusion())));
            case Workspace.Opening.AsksToInclude(Path path, var files) ->
                    new IncludeQuestion(dialogs)
                            .ask(
                                    path,
                                    manner.inclusion(),
                                    files,
                                    answer ->
                                            open(
                                                    path,
                                                    new OpenZone.Manner(manner.origin(), answer)));
            case Workspace.Opening.Refused(Path path, var problems) ->
                    reports.refused(path, problems);
            case Workspace.Opening.InUse(Path path) ->
                    reports.tell(
                            Notice.of(
                                            Notice.Tone.DANGER,
                                            Phrase.of("gui.open.in-use", path.getFileName()))
                                    .withDetail(Phrase.of("gui.open.in-use.detail")));
        }
    }

    private static String pathOf(Optional<Path> path) {
        return path.map(Path::toString).orElse("");
    }

    /// Opens the zone that comes with the program.
    public void openSample() {
        var _ =
                FxJobs.start(
                        _ -> SampleZone.read(),
                        zone ->
                                show(
                                        new OpenedDesk(
                                                workspace.create(zone), OpenedDesk.Origin.SAMPLE)),
                        reports::mishap);
    }

    /// Makes a zone as Route 53 would.
    public void create(NewZoneRequest request, ZoneMaker maker) {
        show(new OpenedDesk(workspace.create(maker.make(request)), OpenedDesk.Origin.NEW));
    }

    /// Makes a zone as Route 53 would, and brings the records of another into it as one step: what
    /// changed is what is to be sent there.
    void move(Zone from, MoveRequest request, ZoneMaker maker) {
        Optional<String> id = Optional.of(request.id()).filter(text -> !text.isEmpty());
        Zone fresh = maker.like(from, request.name());
        fresh = fresh.withInfo(fresh.info().withId(id));
        var zone = new OpenedDesk(workspace.create(fresh), OpenedDesk.Origin.NEW);
        show(zone);
        ZoneMove move = ZoneMove.of(from, fresh, request.inValues());
        zone.desk().apply(move.edit(), Phrase.of("gui.edit.move", from.name().canonical()));
        zone.desk().view().set(View.CHANGES);
    }

    /// Puts an opened zone into the list, in front.
    public void show(OpenedDesk zone) {
        zone.desk().onNotice(reports::tell);
        zone.desk()
                .onMassDelete((much, delete) -> dialogs.ask(MassDeleteQuestion.of(much, delete)));
        zone.desk()
                .onLoss(
                        (fallout, apply, giveUp) ->
                                dialogs.ask(LossQuestion.of(fallout, apply, giveUp)));
        model.zones().add(zone);
        model.current().set(zone);
    }

    /// Offers back what a crash left behind.
    ///
    /// @param left told what waits to be restored, and again once that is settled
    public void offerRecovery(Consumer<List<Recoverable>> left) {
        var _ =
                FxJobs.start(
                        _ -> workspace.recovery().pending(),
                        lost -> {
                            left.accept(lost);
                            if (!lost.isEmpty()) {
                                new RecoveryOffer(workspace.recovery(), dialogs, reports)
                                        .offer(lost, this::restored, () -> left.accept(List.of()));
                            }
                        },
                        reports::mishap);
    }

    private void restored(ZoneFile file) {
        show(new OpenedDesk(file, OpenedDesk.Origin.FILE));
    }
}
