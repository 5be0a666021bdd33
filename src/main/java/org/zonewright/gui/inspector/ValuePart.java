package org.zonewright.gui.inspector;

/// One field of one value of a record set, both counted from 0.
///
/// @param value one more than the last for one that is being made
public record ValuePart(int value, int field) {}
