package org.zonewright.gui.text;

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

import org.zonewright.codec.Problem;

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
    private final ObjectProperty<TextForm> form = new SimpleObjectProperty<>(TextForm.JSON);
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final StringProperty draft = new SimpleStringProperty("");
    private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
    private final IntegerProperty changed = new SimpleIntegerProperty();
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

    public ObjectProperty<TextForm> form() {
        return form;
    }

    /// Whether the text is being edited.
    public BooleanProperty editing() {
        return editing;
    }

    /// The text as it stands while it is edited.
    public StringProperty draft() {
        return draft;
    }

    /// What cannot be read of the draft.
    public ObjectProperty<List<Problem>> problems() {
        return problems;
    }

    /// How many record sets the draft changes; −1 if it changes only what stands beside them.
    public IntegerProperty changed() {
        return changed;
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
