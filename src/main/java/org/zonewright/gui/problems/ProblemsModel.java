package org.zonewright.gui.problems;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.zone.DomainName;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the list of problems shows.
public final class ProblemsModel {

    private final ObservableList<Finding> shown = FXCollections.observableArrayList();
    private final ObjectProperty<Set<Severity>> hidden = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Map<Severity, Integer>> counts =
            new SimpleObjectProperty<>(new EnumMap<>(Severity.class));
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

    /// The findings in sight: worst first, then as the zone is listed.
    public ObservableList<Finding> shown() {
        return shown;
    }

    /// Severities that are left out.
    public ObjectProperty<Set<Severity>> hidden() {
        return hidden;
    }

    /// How many findings there are of each severity that has some, shown or not.
    public ObjectProperty<Map<Severity, Integer>> counts() {
        return counts;
    }

    /// The finding to show as selected.
    public ObjectProperty<Optional<Finding>> current() {
        return current;
    }
}
