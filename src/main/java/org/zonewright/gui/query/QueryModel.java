package org.zonewright.gui.query;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.zonewright.gui.HealthRow;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.model.zone.Phrase;

import java.util.Optional;
import java.util.Set;

/// What the query view shows. Its request line is a person's to change; the rest is filled by the
/// controller.
public final class QueryModel {

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty type = new SimpleStringProperty("A");
    private final ObjectProperty<PlaceChoice> place =
            new SimpleObjectProperty<>(PlaceChoice.UNKNOWN);
    private final StringProperty subnet = new SimpleStringProperty("");
    private final StringProperty seed = new SimpleStringProperty("0");
    private final ObjectProperty<Optional<Phrase>> nameProblem =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Phrase>> subnetProblem =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Phrase>> seedProblem =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<PlaceChoice> places = FXCollections.observableArrayList();
    private final ObservableList<HealthRow> health = FXCollections.observableArrayList();
    private final ObjectProperty<HealthTally> tally =
            new SimpleObjectProperty<>(HealthTally.NOTHING);
    private final ObjectProperty<Optional<Reply>> reply =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<LinePair> lines = FXCollections.observableArrayList();
    private final ObservableList<TraceRow> trace = FXCollections.observableArrayList();
    private final ObservableList<ShareRow> shares = FXCollections.observableArrayList();
    private final BooleanProperty losers = new SimpleBooleanProperty(true);
    private final BooleanProperty cnameOnly = new SimpleBooleanProperty();
    private final ObjectProperty<Set<String>> unhealthy = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.CLIENT);
    private final ObservableList<WorldRow> world = FXCollections.observableArrayList();
    private final ObservableList<Past> past = FXCollections.observableArrayList();
    private final BooleanProperty showsSaved = new SimpleBooleanProperty(true);
    private final SavedModel saved;
    private final IntegerProperty changes = new SimpleIntegerProperty();

    /// Whose answers the distribution is of.
    enum Scope {
        CLIENT,
        WORLD
    }

    QueryModel(SavedModel saved) {
        this.saved = saved;
    }

    /// As typed: relative to the zone, or absolute.
    public StringProperty name() {
        return name;
    }

    /// A mnemonic.
    public StringProperty type() {
        return type;
    }

    ObjectProperty<PlaceChoice> place() {
        return place;
    }

    /// The EDNS client subnet, as typed; empty for none.
    public StringProperty subnet() {
        return subnet;
    }

    /// As typed.
    public StringProperty seed() {
        return seed;
    }

    ObjectProperty<Optional<Phrase>> nameProblem() {
        return nameProblem;
    }

    ObjectProperty<Optional<Phrase>> subnetProblem() {
        return subnetProblem;
    }

    ObjectProperty<Optional<Phrase>> seedProblem() {
        return seedProblem;
    }

    ObservableList<PlaceChoice> places() {
        return places;
    }

    /// Filled when somebody looks.
    ObservableList<HealthRow> health() {
        return health;
    }

    ObjectProperty<HealthTally> tally() {
        return tally;
    }

    /// Empty before the first question.
    ObjectProperty<Optional<Reply>> reply() {
        return reply;
    }

    ObservableList<LinePair> lines() {
        return lines;
    }

    ObservableList<TraceRow> trace() {
        return trace;
    }

    ObservableList<ShareRow> shares() {
        return shares;
    }

    /// Whether the trace says why others were not chosen.
    BooleanProperty losers() {
        return losers;
    }

    /// Whether an answer is a CNAME alone where its target is within the zone.
    public BooleanProperty cnameOnly() {
        return cnameOnly;
    }

    /// How many rows differ from the zone as it was opened.
    IntegerProperty changes() {
        return changes;
    }

    /// What fails beside what the zone file says: ids of health checks and names of alias targets.
    ObjectProperty<Set<String>> unhealthy() {
        return unhealthy;
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    /// What clients in other places get.
    ObservableList<WorldRow> world() {
        return world;
    }

    /// What was asked before, newest first.
    ObservableList<Past> past() {
        return past;
    }

    /// Whether the saved questions are in view.
    BooleanProperty showsSaved() {
        return showsSaved;
    }

    SavedModel saved() {
        return saved;
    }
}
