package org.zonewright.gui.changes;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.zonewright.model.edit.History;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;

import java.util.Optional;

/// What the changes view shows.
public final class ChangesModel {

    /// The counts for the sentence on top.
    ///
    /// @param of record sets in the draft
    public record Summary(int added, int changed, int deleted, int of) {

        public static final Summary NOTHING = new Summary(0, 0, 0, 0);

        public int all() {
            return added + changed + deleted;
        }
    }

    /// How many kinds of question are answered otherwise.
    ///
    /// @param aside outside the edited names and types
    public record Questions(int all, int aside) {}

    private final DomainName zone;
    private final ObjectProperty<Baseline> baseline;
    private final ObjectProperty<Summary> summary = new SimpleObjectProperty<>(Summary.NOTHING);
    private final ObservableList<ChangeRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Questions>> questions =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<AnswerRow> sideEffects = FXCollections.observableArrayList();
    private final ObservableList<AnswerRow> answers = FXCollections.observableArrayList();
    private final ObservableSet<EntryId> unticked = FXCollections.observableSet();

    /// @param opened what the draft is compared with at first
    public ChangesModel(DomainName zone, Baseline opened) {
        this.zone = zone;
        baseline = new SimpleObjectProperty<>(opened);
    }

    /// What the draft is compared with.
    public ObjectProperty<Baseline> baseline() {
        return baseline;
    }

    /// What the draft changes in what it is compared with.
    ZoneDiff diff(History history) {
        Baseline with = baseline.get();
        return with.isOpened() ? history.diff() : ZoneDiff.between(with.zone(), history.zone());
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

    /// The changes that are left out of the batch.
    public ObservableSet<EntryId> unticked() {
        return unticked;
    }
}
