package org.zonewright.gui;

import java.util.Locale;

/// What the middle of the window can show of a zone, in the order of the view switch.
public enum View {
    TABLE,
    GRAPH,
    QUERY,
    TEXT,
    CHANGES;

    /// Of the segment in the view switch: `view-table`, …
    public String nodeId() {
        return "view-" + id();
    }

    /// Stands in message keys.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
