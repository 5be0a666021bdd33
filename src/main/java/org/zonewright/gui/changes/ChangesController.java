package org.zonewright.gui.changes;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.plan.ChangePlan;
import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.answers.Cause;
import org.zonewright.analysis.plan.records.ChangeWords;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.gui.SetLabel;
import org.zonewright.gui.View;
import org.zonewright.model.edit.Change;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Lists what a draft changes, and takes single changes back: while the view is shown.
public final class ChangesController implements ChangesView.Actions {

    /// Asks for a file and reads its zone.
    @FunctionalInterface
    public interface Others {

        /// @param chosen gets the file's name and its zone
        void choose(BiConsumer<String, Zone> chosen);
    }

    /// Steps of the history that are offered to compare with.
    private static final int MOST_STEPS = 20;

    private final Desk desk;
    private final Others others;
    private final ChangesModel model;
    private final AnswersController answers;

    public ChangesController(Desk desk, World world, Others others, Consumer<Throwable> mishaps) {
        this.desk = desk;
        this.others = others;
        model = new ChangesModel(desk.document().zone().name(), opened(desk.history().get()));
        answers = new AnswersController(desk, model, world, mishaps);
        desk.history().subscribe(this::show);
        desk.view().subscribe(_ -> show(desk.history().get()));
    }

    private static Baseline opened(History history) {
        return new Baseline(Phrase.of("changes.baseline.opened"), history.base(), true);
    }

    @Override
    public List<Baseline> baselines() {
        History history = desk.history().get();
        var found = new ArrayList<Baseline>(List.of(opened(history)));
        history.steps().reversed().stream()
                .filter(step -> step.number() > 0)
                .limit(MOST_STEPS)
                .map(step -> new Baseline(step.name(), step.zone(), false))
                .forEach(found::add);
        return found;
    }

    @Override
    public void compareWith(Baseline baseline) {
        model.baseline().set(baseline);
        show(desk.history().get());
        answers.show();
    }

    @Override
    public void compareWithFile() {
        others.choose(
                (file, zone) ->
                        compareWith(
                                new Baseline(
                                        Phrase.of("changes.baseline.other", file), zone, false)));
    }

    public ChangesModel model() {
        return model;
    }

    private void show(History history) {
        if (desk.view().get() != View.CHANGES) {
            return;
        }
        if (model.baseline().get().isOpened()) {
            model.baseline().set(opened(history));
        }
        ZoneDiff diff = model.diff(history);
        Collection<Change> changes = diff.changes();
        model.summary().set(summary(changes, history));
        model.unticked().removeIf(id -> diff.of(id).isEmpty());
        Map<EntryId, Phrase> obstacles =
                ChangePlan.leftOut(diff.base(), changes).stream()
                        .collect(Collectors.toMap(ChangePlan.LeftOut::id, ChangePlan.LeftOut::why));
        model.rows().setAll(changes.stream().map(change -> row(change, obstacles)).toList());
    }

    private static ChangesModel.Summary summary(Collection<Change> changes, History history) {
        Map<Change.Kind, Integer> counts = new EnumMap<>(Change.Kind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return new ChangesModel.Summary(
                counts.getOrDefault(Change.Kind.NEW, 0),
                counts.getOrDefault(Change.Kind.CHANGED, 0),
                counts.getOrDefault(Change.Kind.DELETED, 0),
                history.zone().size() + history.zone().unreadable().size());
    }

    private ChangeRow row(Change change, Map<EntryId, Phrase> obstacles) {
        var entry =
                change.after().isPresent() ? change.after().get() : change.before().orElseThrow();
        ChangeWords.Line line = ChangeWords.of(change);
        return new ChangeRow(
                change.id(),
                kind(change),
                entry.name().relativeTo(model.zone()),
                entry.type().mnemonic(),
                line.pieces(),
                line.what(),
                Optional.ofNullable(obstacles.get(change.id())),
                change.id() instanceof RecordSet.Key);
    }

    private static ChangeRow.Kind kind(Change change) {
        return switch (change.kind()) {
            case NEW -> ChangeRow.Kind.NEW;
            case CHANGED -> ChangeRow.Kind.CHANGED;
            case DELETED -> ChangeRow.Kind.DELETED;
        };
    }

    @Override
    public void toggle(EntryId id) {
        if (!model.unticked().remove(id)) {
            model.unticked().add(id);
        }
    }

    @Override
    public void revert(EntryId id) {
        model.diff(desk.history().get())
                .of(id)
                .ifPresent(
                        change ->
                                undoing(change).ifPresent(edit -> desk.apply(edit, name(change))));
    }

    private Phrase name(Change change) {
        var entry =
                change.after().isPresent() ? change.after().get() : change.before().orElseThrow();
        return Phrase.of("changes.reverted", SetLabel.of(entry, model.zone()));
    }

    @Override
    public void revertAll() {
        List<Edit> edits = new ArrayList<>();
        model.diff(desk.history().get())
                .changes()
                .forEach(change -> undoing(change).ifPresent(edits::add));
        if (!edits.isEmpty()) {
            desk.apply(Edit.of(edits), Phrase.of("changes.reverted-all", edits.size()));
        }
    }

    /// The edit that makes one row what it was; none for a set that could not be read: that undo
    /// brings back.
    private static Optional<Edit> undoing(Change change) {
        if (!(change.id() instanceof RecordSet.Key key)) {
            return Optional.empty();
        }
        return change.before().isPresent() && change.before().get() instanceof RecordSet set
                ? Optional.of(new Edit.Put(set))
                : Optional.of(new Edit.Remove(key));
    }

    @Override
    public void open(EntryId id) {
        desk.selected().set(Optional.of(id));
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
