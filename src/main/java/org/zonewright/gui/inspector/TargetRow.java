package org.zonewright.gui.inspector;

/// One line of the target picker.
sealed interface TargetRow {

    /// @param key of its words
    record Heading(String key) implements TargetRow {}

    record Service(ServiceChoice choice) implements TargetRow {}

    record Of(TargetChoice choice) implements TargetRow {}
}
