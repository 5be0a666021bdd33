package org.zonewright.gui.changes;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.zonewright.analysis.plan.records.RecordDiff;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;

import java.util.Optional;
import java.util.Set;

/// What the changes view shows.
public final class ChangesModel {

    /// The counts for the sentence on top.
    ///
    /// @param of record sets in the draft
    public record Summary(RecordDiff.Counts counts, int of) {}

    /// How many kinds of question are answered otherwise.
    ///
    /// @param aside outside the edited names and types
    public record Questions(int all, int aside) {}

    private final DomainName zone;
    private final ObjectProperty<Baseline> baseline;
    private final ObjectProperty<Optional<DraftDiff>> diff =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Summary> summary =
            new SimpleObjectProperty<>(new Summary(new RecordDiff.Counts(0, 0, 0, 0), 0));
    private final ObservableList<ChangeRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Questions>> questions =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<AnswerRow> sideEffects = FXCollections.observableArrayList();
    private final ObservableList<AnswerRow> answers = FXCollections.observableArrayList();
    private final ObjectProperty<Set<EntryId>> unticked = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /// @param opened what the draft is compared with at first
    public ChangesModel(DomainName zone, Baseline opened) {
        this.zone = zone;
        baseline = new SimpleObjectProperty<>(opened);
    }

    /// What the draft is compared with.
    public ObjectProperty<Baseline> baseline() {
        return baseline;
    }

    /// What the draft changes; empty while that is being found out, or the view is not shown.
    ObjectProperty<Optional<DraftDiff>> diff() {
        return diff;
    }

    /// Whether it is being found out what the draft changes.
    BooleanProperty busy() {
        return busy;
    }

    /// The zone, for relative names.
    public DomainName zone() {
        return zone;
    }

    public ObjectProperty<Summary> summary() {
        return summary;
    }

    public ObservableList<ChangeRow> rows() {
        return rows;
    }

    /// Empty while the newest draft is being looked at.
    public ObjectProperty<Optional<Questions>> questions() {
        return questions;
    }

    /// The answers that perhaps nobody meant to change.
    public ObservableList<AnswerRow> sideEffects() {
        return sideEffects;
    }

    /// The other answers that change.
    public ObservableList<AnswerRow> answers() {
        return answers;
    }

    /// The rows that are left out of the batch.
    public ObjectProperty<Set<EntryId>> unticked() {
        return unticked;
    }

    /// Whether a change goes into the batch.
    public boolean isTicked(ChangeRow row) {
        return row.obstacle().isEmpty() && row.ids().stream().noneMatch(unticked.get()::contains);
    }
}
