package org.zonewright.gui.inspector;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.zone.Phrase;

/// What is wrong with a text that has not been entered yet.
public record Doubt(Severity severity, Phrase why) {}
