package org.zonewright.codec;

/// A place in a text.
///
/// @param line from 1
/// @param column from 1, in UTF-16 units
public record Location(int line, int column) {}
