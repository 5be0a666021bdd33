package org.zonewright.gui.inspector;

/// A health check that can be linked.
///
/// @param id empty text for none
/// @param summary what it looks at; empty if that is not known
public record HealthChoice(String id, String summary) {}
