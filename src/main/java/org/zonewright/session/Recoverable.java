package org.zonewright.session;

import org.zonewright.model.zone.DomainName;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Unsaved work that a crash left behind.
///
/// @param id of its journal
/// @param zone the zone's name when it was opened
/// @param file where it was to be saved; empty if it never was
/// @param edits how many edits were made since the last save
/// @param last when the last of them was made
public record Recoverable(
        String id, DomainName zone, Optional<Path> file, int edits, Instant last) {}
