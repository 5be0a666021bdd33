package org.zonewright.gui.table;

import java.util.Locale;

/// The columns of the table, from left to right.
public enum Column {
    STATE,
    NAME,
    TYPE,
    ROUTING,
    TTL,
    VALUE,
    HEALTH,
    PROBLEM;

    /// Stands in message keys and style classes.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
