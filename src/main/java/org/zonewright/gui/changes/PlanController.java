package org.zonewright.gui.changes;

import org.zonewright.analysis.plan.Course;
import org.zonewright.analysis.plan.preflight.Note;
import org.zonewright.analysis.plan.review.Review;
import org.zonewright.analysis.plan.review.Reviewer;
import org.zonewright.gui.Background;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Notice;
import org.zonewright.gui.changes.PlanModel.Side;
import org.zonewright.model.edit.Change;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.PlanCalendar;
import org.zonewright.session.PlanFolder;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Plans the changes that are ticked, while their view is shown, and writes the plan to files.
public final class PlanController implements BatchPane.Actions {

    /// What it works with.
    ///
    /// @param folders asks a person for a folder
    /// @param words for the calendar file
    /// @param mishaps takes what no job should throw
    public record Tools(
            Reviewer reviewer,
            Background background,
            Consumer<Consumer<Path>> folders,
            Function<Phrase, String> words,
            Clock clock,
            Consumer<Throwable> mishaps) {}

    private final Desk desk;
    private final ChangesModel changes;
    private final Tools tools;
    private final PlanModel model;
    private Runnable cancel = () -> {};
    private Runnable whenReady = () -> {};

    /// @param changes what the draft is compared with, and which changes are left out
    public PlanController(Desk desk, ChangesModel changes, Tools tools) {
        this.desk = desk;
        this.changes = changes;
        this.tools = tools;
        model = new PlanModel(desk.document().zone().name());
        changes.diff().subscribe(_ -> plan());
        changes.unticked().subscribe(_ -> plan());
        changes.busy()
                .subscribe(
                        _ -> {
                            if (changes.diff().get().isEmpty()) {
                                plan();
                            }
                        });
        model.shown().subscribe(_ -> showJson());
    }

    public PlanModel model() {
        return model;
    }

    /// Makes the plan anew; what was being made is dropped.
    private void plan() {
        cancel.run();
        Optional<DraftDiff> diff = changes.diff().get();
        if (diff.isEmpty() && !changes.busy().get()) {
            giveUp();
        } else {
            model.busy().set(true);
            diff.ifPresent(this::plan);
        }
    }

    /// There is no plan, nor will there be one that something could wait for.
    private void giveUp() {
        whenReady = () -> {};
        show(Optional.empty());
    }

    private void fail(Throwable mishap) {
        giveUp();
        tools.mishaps().accept(mishap);
    }

    private void plan(DraftDiff diff) {
        List<Change> ticked =
                diff.rows().changes().stream()
                        .filter(change -> !changes.unticked().get().contains(change.id()))
                        .toList();
        Optional<Note> doubt = changes.baseline().get().doubt();
        cancel = tools.background().start(_ -> review(diff, ticked, doubt), this::show, this::fail);
    }

    private Optional<Review> review(DraftDiff diff, List<Change> ticked, Optional<Note> doubt) {
        if (ticked.isEmpty()) {
            return Optional.empty();
        }
        Review review = tools.reviewer().review(diff.rows().base(), diff.draft(), ticked);
        return Optional.of(doubt.map(review::with).orElse(review));
    }

    private void show(Optional<Review> review) {
        model.busy().set(false);
        model.confirmation().set("");
        model.review().set(review);
        PlanModel.Shown shown = model.shown().get();
        if (shown.number() >= model.course(shown.side()).batches().size()) {
            model.shown().set(PlanModel.Shown.FIRST);
        }
        model.command().set(command());
        showJson();
        Runnable waiting = whenReady;
        whenReady = () -> {};
        waiting.run();
    }

    private void showJson() {
        PlanModel.Shown shown = model.shown().get();
        Course course = model.course(shown.side());
        model.json()
                .set(
                        shown.number() < course.batches().size()
                                ? PlanFolder.text(
                                        shown.side().id(), model.zone(), course, shown.number() + 1)
                                : "");
    }

    /// Each batch once the one before it has reached all name servers.
    private String command() {
        String id = desk.document().zone().info().id().orElse("HOSTED_ZONE_ID");
        int count = model.course(Side.APPLY).batches().size();
        List<String> sends =
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                number ->
                                        "aws route53 change-resource-record-sets --hosted-zone-id "
                                                + id
                                                + " --change-batch file://"
                                                + PlanFolder.name(Side.APPLY.id(), number))
                        .toList();
        return count <= 1
                ? String.join("", sends)
                : String.join(
                        " &&\n",
                        sends.stream()
                                .map(
                                        send ->
                                                "aws route53 wait resource-record-sets-changed --id"
                                                        + " \"$("
                                                        + send
                                                        + " --query ChangeInfo.Id --output text)\"")
                                .toList());
    }

    @Override
    public void look(PlanModel.Shown shown) {
        int count = model.course(shown.side()).batches().size();
        if (shown.number() >= 0 && (shown.number() < count || shown.number() == 0)) {
            model.shown().set(shown);
        }
    }

    @Override
    public void exportPlan() {
        if (model.busy().get()) {
            whenReady = this::exportPlan;
        } else if (model.isReady()) {
            Review review = model.review().get().orElseThrow();
            DomainName zone = model.zone();
            String calendar =
                    PlanCalendar.of(
                            zone, review.schedule(), tools.clock().instant(), tools.words());
            write(folder -> PlanFolder.write(folder, zone, review.plan(), calendar));
        } else {
            boolean isRefused = model.review().get().flatMap(Review::refusal).isPresent();
            warn(isRefused ? "changes.not-exported.refused" : "changes.not-exported.confirm");
        }
    }

    private void warn(String key) {
        desk.tell(Notice.of(Notice.Tone.WARNING, Phrase.of(key)));
    }

    @Override
    public void exportRollback() {
        Course rollback = model.course(Side.ROLLBACK);
        DomainName zone = model.zone();
        if (model.busy().get()) {
            whenReady = this::exportRollback;
        } else if (rollback.isEmpty()) {
            warn("changes.not-exported.confirm");
        } else {
            write(folder -> PlanFolder.writeRollback(folder, zone, rollback));
        }
    }

    private void write(Function<Path, PlanFolder.Outcome> writing) {
        tools.folders()
                .accept(
                        folder ->
                                tools.background()
                                        .start(
                                                _ -> writing.apply(folder),
                                                this::written,
                                                tools.mishaps()));
    }

    private void written(PlanFolder.Outcome outcome) {
        switch (outcome) {
            case PlanFolder.Outcome.Written(List<Path> files, _) ->
                    desk.tell(
                            Notice.of(
                                            Notice.Tone.SUCCESS,
                                            Phrase.of("changes.exported", files.size()))
                                    .withDetail(
                                            Phrase.of(
                                                    "changes.exported.where",
                                                    String.valueOf(files.getFirst().getParent()))));
            case PlanFolder.Outcome.Failed(Path path, Phrase why) ->
                    desk.tell(
                            Notice.of(
                                            Notice.Tone.DANGER,
                                            Phrase.of("changes.not-exported", path.getFileName()))
                                    .withDetail(why));
        }
    }
}
