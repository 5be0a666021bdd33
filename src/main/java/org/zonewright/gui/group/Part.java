package org.zonewright.gui.group;

/// What can be entered for a member: all of it for a new one, what sets it apart for the others.
enum Part {
    IDENTIFIER,
    CONTENT,
    PARAMETER
}
