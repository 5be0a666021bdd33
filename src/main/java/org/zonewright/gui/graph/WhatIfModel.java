package org.zonewright.gui.graph;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.zonewright.analysis.graph.Node;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.model.zone.Simulation;

import java.util.Optional;

/// What the what-if pane shows. Lives on the FX thread.
public final class WhatIfModel {

    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Outage> outage = new SimpleObjectProperty<>(Outage.NONE);
    private final ObjectProperty<Optional<Node.Question>> question =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<PlaceChoice> places = FXCollections.observableArrayList();
    private final ObservableList<SwitchRow> switches = FXCollections.observableArrayList();
    private final ObservableList<AnswerRow> answers = FXCollections.observableArrayList();
    private final ObservableList<FailureRow> failures = FXCollections.observableArrayList();
    private final ObservableList<Simulation.Scenario> scenarios =
            FXCollections.observableArrayList();

    /// Whether the graph shows shares.
    public BooleanProperty on() {
        return on;
    }

    /// Whether single failures are still being tried.
    public BooleanProperty busy() {
        return busy;
    }

    ObjectProperty<Outage> outage() {
        return outage;
    }

    /// The question that all of it is about: the one that leads to what is selected.
    public ObjectProperty<Optional<Node.Question>> question() {
        return question;
    }

    public ObservableList<PlaceChoice> places() {
        return places;
    }

    ObservableList<SwitchRow> switches() {
        return switches;
    }

    ObservableList<AnswerRow> answers() {
        return answers;
    }

    ObservableList<FailureRow> failures() {
        return failures;
    }

    /// Those that the zone file holds.
    public ObservableList<Simulation.Scenario> scenarios() {
        return scenarios;
    }
}
