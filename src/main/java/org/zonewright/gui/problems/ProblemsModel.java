package org.zonewright.gui.problems;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.control.SpliceList;
import org.zonewright.model.zone.DomainName;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the list of problems shows.
public final class ProblemsModel {

    private final SpliceList<ProblemRow> shown = new SpliceList<>(ProblemRow::equals);
    private final ReadOnlyIntegerWrapper arrangement = new ReadOnlyIntegerWrapper();
    private boolean changing;
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

    void show(List<ProblemRow> next) {
        changing = true;
        try {
            shown.become(next);
        } finally {
            changing = false;
        }
        arrangement.set(arrangement.get() + 1);
    }

    /// Whether rows come and go just now: what a list selects in place of one that goes, nobody
    /// chose.
    boolean isChanging() {
        return changing;
    }

    /// Another number each time when rows may stand elsewhere.
    ReadOnlyIntegerProperty arrangement() {
        return arrangement.getReadOnlyProperty();
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
