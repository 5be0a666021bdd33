package org.zonewright.gui.query;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The saved questions of a zone, in the order of its file.
public final class SavedModel {

    private final ObservableList<SavedRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty passed = new SimpleIntegerProperty();
    private final IntegerProperty failed = new SimpleIntegerProperty();

    SavedModel() {
        rows.addListener(
                (ListChangeListener<SavedRow>)
                        _ -> {
                            passed.set(count(SavedRow.State.PASSED));
                            failed.set(count(SavedRow.State.FAILED) + count(SavedRow.State.BROKEN));
                        });
    }

    private int count(SavedRow.State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    ObservableList<SavedRow> rows() {
        return rows;
    }

    ReadOnlyIntegerProperty passed() {
        return passed;
    }

    /// Those that cannot be read among them.
    ReadOnlyIntegerProperty failed() {
        return failed;
    }
}
