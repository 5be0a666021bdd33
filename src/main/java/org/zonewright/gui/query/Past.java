package org.zonewright.gui.query;

import org.zonewright.gui.PlaceChoice;

/// A question that was asked before, as it was typed.
record Past(String name, String type, PlaceChoice place, String subnet, String seed) {}
