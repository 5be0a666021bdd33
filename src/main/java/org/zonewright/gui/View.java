package org.zonewright.gui;

import java.util.Locale;

/// What the middle of the window can show of a zone, in the order of the view switch.
public enum View {
    TABLE("Alt+1"),
    GRAPH("Alt+2"),
    QUERY("Alt+3"),
    TEXT("Alt+4"),
    CHANGES("Alt+5");

    private final String key;

    View(String key) {
        this.key = key;
    }

    /// The key that brings it to the front.
    public String key() {
        return key;
    }

    /// Of the segment in the view switch: `view-table`, …
    public String nodeId() {
        return "view-" + id();
    }

    /// Stands in message keys.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
