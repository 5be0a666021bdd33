package org.zonewright.gui.problems;

/// What puts problems under one heading.
public enum Grouping {
    NONE,
    RULE,
    RECORD;

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
