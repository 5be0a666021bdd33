package org.zonewright.gui.shell;

import org.zonewright.gui.Notice;

import java.time.Instant;

/// One line of the log.
///
/// @param text in words, since what it tells of may be gone
public record LogLine(Instant at, Notice.Tone tone, String text) {}
