package org.zonewright.gui.table;

/// What the health column says of a row.
public sealed interface RowHealth {

    /// Nothing watches it.
    record Unwatched() implements RowHealth {}

    /// A member or AWS alias whose health nothing asks for: it always counts as healthy.
    record NotEvaluated() implements RowHealth {}

    /// By a health check linked to the set.
    record Checked(boolean healthy) implements RowHealth {}

    /// By the health of an alias target.
    record Evaluated(boolean healthy) implements RowHealth {}

    /// How many members of a group are able to answer.
    record Able(int healthy, int all) implements RowHealth {}
}
