package org.zonewright.gui.inspector;

import javafx.scene.Node;

import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;

import java.util.Map;
import java.util.Optional;

/// A part of the inspector.
interface Section {

    Node node();

    void show(SetForm form);

    /// Shows why entered text was not taken.
    default void refuse(Map<Field, Phrase> refused, Messages messages) {}

    /// Shows again the name and type that the model has.
    default void giveUp() {}

    /// Folds what is not needed at once, or shows it all.
    default void narrow(boolean narrow) {}

    static Optional<String> why(Map<Field, Phrase> refused, Field field, Messages messages) {
        return Optional.ofNullable(refused.get(field)).map(messages::text);
    }

    /// Takes a node out of sight and out of the layout, or puts it back.
    static void setPresent(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
