package org.zonewright.arch.mistakes.gui.graph;

import org.zonewright.arch.mistakes.gui.table.StrangeView;

/// Uses a neighbour, which uses this in turn.
public record Neighbour(StrangeView other) {}
