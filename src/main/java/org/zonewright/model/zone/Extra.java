package org.zonewright.model.zone;

/// A member of a zone file that the editor does not know, kept to be written back where it was.
///
/// @param path the object that held it, as member names and array indexes joined by `/`, relative
///   to the thing this is kept with; empty for that thing itself
/// @param after the member it stood behind, empty if it was the first
/// @param name the member's name
/// @param json its value as JSON text
public record Extra(String path, String after, String name, String json) {}
