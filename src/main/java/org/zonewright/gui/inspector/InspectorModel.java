package org.zonewright.gui.inspector;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.zonewright.model.zone.Phrase;

import java.util.Map;

/// What the inspector shows.
public final class InspectorModel {

    private final ObjectProperty<Inspected> inspected =
            new SimpleObjectProperty<>(new Inspected.Nothing());
    private final ObjectProperty<Map<Field, Phrase>> refused = new SimpleObjectProperty<>(Map.of());

    private final ObjectProperty<Map<ValuePart, Phrase>> refusedParts =
            new SimpleObjectProperty<>(Map.of());

    private final IntegerProperty givenUp = new SimpleIntegerProperty();

    /// Changes with the selection, each edit and each new finding.
    public ObjectProperty<Inspected> inspected() {
        return inspected;
    }

    /// Why what stands in a field was not taken.
    public ObjectProperty<Map<Field, Phrase>> refused() {
        return refused;
    }

    /// Changes when somebody gives up what was entered as name or type.
    public IntegerProperty givenUp() {
        return givenUp;
    }

    /// Why what stands in a field of a value was not taken.
    public ObjectProperty<Map<ValuePart, Phrase>> refusedParts() {
        return refusedParts;
    }
}
