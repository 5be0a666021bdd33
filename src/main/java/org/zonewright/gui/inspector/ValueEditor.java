package org.zonewright.gui.inspector;

import javafx.scene.Node;

import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.Map;

/// The fields of one value.
interface ValueEditor {

    Node node();

    /// Says which of the set's values it is, from 0.
    void place(int value);

    /// @param value empty text for one that is being made
    void show(EntryId row, String value);

    /// Shows again what it was last told, whatever was typed.
    void giveUp();

    /// @param refused why a field was not taken, by its place in the value
    void refuse(Map<Integer, Phrase> refused);
}
