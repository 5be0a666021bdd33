package org.zonewright.gui.control;

/// Where a column of the record table stands, told by its place in a list.
///
/// @param id of the column
/// @param width px; 0 where nobody changed it
public record ColumnPlace(String id, double width, boolean shown) {}
