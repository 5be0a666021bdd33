package org.zonewright.gui.changes;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.answers.Cause;
import org.zonewright.analysis.plan.preflight.Note;
import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Background;
import org.zonewright.gui.Desk;
import org.zonewright.gui.SetLabel;
import org.zonewright.gui.View;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Lists what a draft changes, and takes single changes back: while the view is shown.
public final class ChangesController implements ChangesView.Actions {

    /// Asks for a file and reads its zone.
    @FunctionalInterface
    public interface Others {

        void choose(Consumer<Other> chosen);
    }

    /// The zone of another file.
    ///
    /// @param doubt why it may not be what Route 53 has
    public record Other(String file, Zone zone, Optional<Note> doubt) {}

    /// What it works with.
    ///
    /// @param doubt why the file that was opened may not be what Route 53 has
    /// @param mishaps takes what no job should throw
    public record Tools(
            World world,
            Others others,
            Supplier<Optional<Note>> doubt,
            Background background,
            Clock clock,
            Consumer<Throwable> mishaps) {}

    /// Steps of the history that are offered to compare with.
    private static final int MOST_STEPS = 20;

    private final Desk desk;
    private final Tools tools;
    private final ChangesModel model;
    private final AnswersController answers;
    private Runnable cancel = () -> {};

    public ChangesController(Desk desk, Tools tools) {
        this.desk = desk;
        this.tools = tools;
        model = new ChangesModel(desk.document().zone().name(), opened(desk.history().get()));
        answers = new AnswersController(desk, model, tools);
        desk.history().subscribe(this::show);
        desk.view().subscribe(_ -> show(desk.history().get()));
    }

    private Baseline opened(History history) {
        return new Baseline(
                Phrase.of("changes.baseline.opened"),
                Optional.empty(),
                history.base(),
                true,
                tools.doubt().get());
    }

    @Override
    public List<Baseline> baselines() {
        History history = desk.history().get();
        var found = new ArrayList<Baseline>(List.of(opened(history)));
        history.steps().reversed().stream()
                .filter(step -> step.number() > 0)
                .limit(MOST_STEPS)
                .map(this::of)
                .forEach(found::add);
        return found;
    }

    private Baseline of(History.Step step) {
        return new Baseline(
                step.name(), Optional.of(step.at()), step.zone(), false, tools.doubt().get());
    }

    /// Brings the changes to the front, since a step of the history.
    ///
    /// @param number of the step
    public void compareWithStep(int number) {
        compareWith(of(desk.history().get().steps().get(number)));
        desk.view().set(View.CHANGES);
    }

    @Override
    public void compareWith(Baseline baseline) {
        model.baseline().set(baseline);
        show(desk.history().get());
        answers.show();
    }

    @Override
    public void compareWithFile() {
        tools.others()
                .choose(
                        other ->
                                compareWith(
                                        new Baseline(
                                                Phrase.of("changes.baseline.other", other.file()),
                                                Optional.empty(),
                                                other.zone(),
                                                false,
                                                other.doubt())));
    }

    public ChangesModel model() {
        return model;
    }

    private void show(History history) {
        cancel.run();
        boolean isShown = desk.view().get() == View.CHANGES;
        model.busy().set(isShown);
        model.diff().set(Optional.empty());
        if (!isShown) {
            return;
        }
        if (model.baseline().get().isOpened()) {
            model.baseline().set(opened(history));
        }
        Baseline with = model.baseline().get();
        cancel = tools.background().start(_ -> DraftDiff.of(with, history), this::list, this::fail);
    }

    private void fail(Throwable mishap) {
        model.busy().set(false);
        tools.mishaps().accept(mishap);
    }

    private void list(DraftDiff diff) {
        Zone draft = diff.draft();
        model.summary()
                .set(
                        new ChangesModel.Summary(
                                diff.records().counts(), draft.size() + draft.unreadable().size()));
        List<ChangeRow> rows =
                diff.records().differences().stream().map(one -> row(one, diff)).toList();
        var unticked = new HashSet<>(model.unticked().get());
        unticked.removeIf(id -> diff.rows().of(id).isEmpty());
        rows.stream()
                .filter(row -> row.ids().stream().anyMatch(unticked::contains))
                .forEach(row -> unticked.addAll(row.ids()));
        model.unticked().set(Set.copyOf(unticked));
        model.rows().setAll(rows);
        model.diff().set(Optional.of(diff));
        model.busy().set(false);
    }

    private ChangeRow row(Difference difference, DraftDiff diff) {
        return new ChangeRow(
                difference,
                difference.entry().name().relativeTo(model.zone()),
                ChangeRow.ids(difference).stream()
                        .map(diff.obstacles()::get)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    @Override
    public void toggle(ChangeRow row) {
        var unticked = new HashSet<>(model.unticked().get());
        if (unticked.containsAll(row.ids())) {
            unticked.removeAll(row.ids());
        } else {
            unticked.addAll(row.ids());
        }
        model.unticked().set(Set.copyOf(unticked));
    }

    @Override
    public void revert(ChangeRow row) {
        if (isOfNow() && row.isRevertible()) {
            Phrase name =
                    Phrase.of(
                            "changes.reverted",
                            SetLabel.of(row.difference().entry(), model.zone()));
            desk.apply(undoing(row), name);
        }
    }

    @Override
    public void revertAll() {
        List<Edit> edits =
                model.rows().stream()
                        .filter(ChangeRow::isRevertible)
                        .map(ChangesController::undoing)
                        .toList();
        if (isOfNow() && !edits.isEmpty()) {
            desk.apply(Edit.of(edits), Phrase.of("changes.reverted-all", edits.size()));
        }
    }

    /// Whether the rows are those of the present draft and baseline: not while they are found.
    private boolean isOfNow() {
        return model.diff().get().isPresent();
    }

    /// The edit that makes the rows of a change what they were.
    private static Edit undoing(ChangeRow row) {
        var edits = new ArrayList<Edit>();
        Optional<RecordSet> before = set(row.difference().before());
        set(row.difference().after())
                .map(RecordSet::key)
                .filter(key -> before.filter(set -> set.key().equals(key)).isEmpty())
                .ifPresent(key -> edits.add(new Edit.Remove(key)));
        before.ifPresent(set -> edits.add(new Edit.Put(set)));
        return Edit.of(edits);
    }

    private static Optional<RecordSet> set(Optional<? extends Entry> entry) {
        return entry.filter(RecordSet.class::isInstance).map(RecordSet.class::cast);
    }

    @Override
    public void open(ChangeRow row) {
        desk.selected().set(Optional.of(row.id()));
        desk.view().set(View.TABLE);
    }

    @Override
    public void ask(AnswerChange change) {
        answers.ask(change);
    }

    @Override
    public void unfold(Cause cause) {
        answers.unfold(cause);
    }

    @Override
    public void fix(Fix fix) {
        answers.fix(fix);
    }

    @Override
    public void waive(Finding finding) {
        answers.waive(finding);
    }
}
