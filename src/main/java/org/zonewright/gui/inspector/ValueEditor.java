package org.zonewright.gui.inspector;

import javafx.scene.Node;

import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.Map;

/// The fields of one value.
interface ValueEditor {

    Node node();

    /// @param value empty text for one that is being made
    void show(EntryId row, String value);

    /// @param refused why a field was not taken, by its place in the value
    void refuse(Map<Integer, Phrase> refused);
}
