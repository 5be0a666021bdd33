package org.zonewright.codec;

import org.zonewright.model.zone.Phrase;

/// One thing wrong with a text, at the token that shows it.
///
/// @param source the name of the text, usually a file's
/// @param line from 1
/// @param column from 1, in UTF-16 units
/// @param token what stands there; empty where that says nothing
/// @param message what was expected and what was found
public record Problem(String source, int line, int column, String token, Phrase message) {}
