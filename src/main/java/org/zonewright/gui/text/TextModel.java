package org.zonewright.gui.text;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/// What the text view shows.
public final class TextModel {

    /// How much of the zone.
    public enum Scope {
        ZONE,
        SELECTION
    }

    private final ObservableList<String> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ZONE);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<List<Integer>> hits = new SimpleObjectProperty<>(List.of());
    private final IntegerProperty current = new SimpleIntegerProperty(-1);
    private final IntegerProperty goTo = new SimpleIntegerProperty(-1);

    public ObservableList<String> lines() {
        return lines;
    }

    public ObjectProperty<Scope> scope() {
        return scope;
    }

    /// What is searched for; empty for nothing.
    public StringProperty query() {
        return query;
    }

    /// The lines, from 0, in which it is found.
    public ObjectProperty<List<Integer>> hits() {
        return hits;
    }

    /// Which of the hits is looked at; −1 for none.
    public IntegerProperty current() {
        return current;
    }

    /// The line to bring into view, from 0; −1 for none.
    public IntegerProperty goTo() {
        return goTo;
    }
}
