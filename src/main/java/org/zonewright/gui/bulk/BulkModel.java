package org.zonewright.gui.bulk;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.zonewright.gui.BulkKind;
import org.zonewright.gui.Desk;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Optional;

/// What the dialog shows.
///
/// @param sets how many record sets are chosen
/// @param others the other open zones, for what is brought there
/// @param aim to begin with, of what is brought to another zone
public record BulkModel(
        BulkKind kind,
        DomainName zone,
        int sets,
        List<Desk> others,
        ObjectProperty<Optional<Aim>> aim,
        ObjectProperty<Optional<BulkPlan>> plan,
        ObjectProperty<Optional<Phrase>> wrong) {

    /// Where record sets go.
    ///
    /// @param isMove whether they go from where they are
    public record Aim(Desk to, boolean isMove) {}

    public BulkModel {
        others = List.copyOf(others);
    }

    static BulkModel of(BulkKind kind, DomainName zone, int sets, List<Desk> others) {
        return new BulkModel(
                kind,
                zone,
                sets,
                others,
                new SimpleObjectProperty<>(Optional.empty()),
                new SimpleObjectProperty<>(Optional.empty()),
                new SimpleObjectProperty<>(Optional.empty()));
    }
}
