package org.zonewright.gui.graph;

/// An arrow key.
public enum Arrow {
    LEFT,
    RIGHT,
    UP,
    DOWN
}
