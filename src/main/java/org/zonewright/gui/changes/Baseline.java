package org.zonewright.gui.changes;

import org.zonewright.analysis.plan.preflight.Note;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.time.Instant;
import java.util.Optional;

/// What the draft is compared with: the zone that was opened, a step of its history, or the zone of
/// another file.
///
/// @param at when it was so, of a step of the history
/// @param isOpened whether it is the zone that was opened, from which the history counts changes
/// @param doubt why it may not be what Route 53 has
public record Baseline(
        Phrase label, Optional<Instant> at, Zone zone, boolean isOpened, Optional<Note> doubt) {}
