package org.zonewright.gui.serve;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.zonewright.serve.LoggedQuery;

import java.util.List;

/// What the server's pane and the status bar show.
public final class ServeModel {

    /// How the server is.
    public enum State {
        STOPPED,
        STARTING,
        RUNNING
    }

    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.STOPPED);
    private final ObjectProperty<List<String>> addresses = new SimpleObjectProperty<>(List.of());
    private final LongProperty count = new SimpleLongProperty();
    private final ObservableList<LoggedQuery> queries = FXCollections.observableArrayList();

    ServeModel() {}

    public ObjectProperty<State> state() {
        return state;
    }

    /// Where it listens, such as `127.0.0.1:5300`; none while it does not.
    public ObjectProperty<List<String>> addresses() {
        return addresses;
    }

    /// Queries answered since it was started.
    public LongProperty count() {
        return count;
    }

    /// The last queries, newest first; those that came too fast to be read are left out.
    public ObservableList<LoggedQuery> queries() {
        return queries;
    }
}
