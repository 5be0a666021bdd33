package org.zonewright.codec;

import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.Optional;

/// Something of a zone that a format has no way to say.
///
/// @param at the row; empty if it is the zone's
public record Loss(Optional<EntryId> at, Phrase what) {}
