package org.zonewright.gui.problems;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.zone.DomainName;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What the list of problems shows.
public final class ProblemsModel {

    private final ObservableList<ProblemRow> shown = FXCollections.observableArrayList();
    private final ObjectProperty<ProblemFilter> filter =
            new SimpleObjectProperty<>(ProblemFilter.ALL);
    private final ObjectProperty<Map<Severity, Integer>> counts =
            new SimpleObjectProperty<>(new EnumMap<>(Severity.class));
    private final IntegerProperty waived = new SimpleIntegerProperty();
    private final IntegerProperty hidden = new SimpleIntegerProperty();
    private final ObjectProperty<Optional<Finding>> current =
            new SimpleObjectProperty<>(Optional.empty());
    private final DomainName zone;

    ProblemsModel(DomainName zone) {
        this.zone = zone;
    }

    /// Names are shown relative to this.
    public DomainName zone() {
        return zone;
    }

    /// The rows in sight: worst first, then as the zone is listed.
    public ObservableList<ProblemRow> shown() {
        return shown;
    }

    /// What is in sight; the controller sets it.
    public ObjectProperty<ProblemFilter> filter() {
        return filter;
    }

    /// How many findings there are of each severity that has some, shown or not, but for waived
    /// ones.
    public ObjectProperty<Map<Severity, Integer>> counts() {
        return counts;
    }

    /// How many findings are waived.
    public IntegerProperty waived() {
        return waived;
    }

    /// How many findings the filter leaves out; waived ones do not count.
    public IntegerProperty hidden() {
        return hidden;
    }

    /// The finding to show as selected.
    public ObjectProperty<Optional<Finding>> current() {
        return current;
    }
}
