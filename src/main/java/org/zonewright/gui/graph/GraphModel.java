package org.zonewright.gui.graph;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.zonewright.analysis.lint.Finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the graph view shows. Lives on the FX thread.
public final class GraphModel {

    private final ObjectProperty<Optional<Shown>> shown =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.DEFAULT);
    private final ObjectProperty<Optional<Pick>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<String>> lit = new SimpleObjectProperty<>(Set.of());
    private final StringProperty find = new SimpleStringProperty("");
    private final ObjectProperty<List<String>> found = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Map<String, List<Finding>>> findings =
            new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Optional<Live>> live =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty still = new SimpleBooleanProperty();

    /// The newest graph that is laid out; empty before the first.
    public ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    /// What of the zone is wanted; what is shown follows when it is laid out.
    public ObjectProperty<Scope> scope() {
        return scope;
    }

    public ObjectProperty<Optional<Pick>> selected() {
        return selected;
    }

    /// Ids of the nodes on a way through the selected one.
    public ObjectProperty<Set<String>> lit() {
        return lit;
    }

    /// The text looked for.
    public StringProperty find() {
        return find;
    }

    /// Ids of the nodes that have that text, in the order of the graph.
    public ObjectProperty<List<String>> found() {
        return found;
    }

    /// What is wrong with the record sets of a node, by its id, the worst first.
    public ObjectProperty<Map<String, List<Finding>>> findings() {
        return findings;
    }

    /// What comes through the newest graph; empty while nobody wants to see it.
    ObjectProperty<Optional<Live>> live() {
        return live;
    }

    /// Whether a newer graph is being laid out.
    public BooleanProperty busy() {
        return busy;
    }

    /// Whether nothing is to move by itself.
    public BooleanProperty still() {
        return still;
    }
}
