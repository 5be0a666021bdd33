package org.zonewright.gui.changes;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

/// What the draft is compared with: the zone that was opened, a step of its history, or the zone of
/// another file.
///
/// @param isOpened whether it is the zone that was opened, from which the history counts changes
public record Baseline(Phrase label, Zone zone, boolean isOpened) {}
