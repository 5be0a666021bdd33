package org.zonewright.gui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.zonewright.gui.control.Icon;

import java.util.List;
import java.util.Optional;

/// One thing a person can ask of the window.
///
/// @param id kebab-case; `gui.command.ID` has its words
/// @param title changes with what it would do: "Undo: set TTL 300 on 12 records"
/// @param keys the first is shown; all work; a person can choose others
/// @param unavailable why it cannot be done now; empty if it can
public record Command(
        String id,
        Icon icon,
        ObservableValue<String> title,
        ObservableValue<List<KeyCombination>> keys,
        ObservableValue<Optional<String>> unavailable,
        Runnable run) {

    public Optional<KeyCombination> key() {
        return keys.getValue().stream().findFirst();
    }

    public boolean isAvailable() {
        return unavailable.getValue().isEmpty();
    }

    /// Runs it, if it can be done now.
    public void fire() {
        if (isAvailable()) {
            run.run();
        }
    }
}
