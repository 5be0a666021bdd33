package org.zonewright.gui.table;

import java.util.Locale;

/// How a row differs from what was opened.
public enum Mark {
    NONE,
    NEW,
    CHANGED,
    DELETED;

    /// The pseudo-class of rows that have it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
