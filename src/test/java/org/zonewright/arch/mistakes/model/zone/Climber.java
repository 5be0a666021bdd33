package org.zonewright.arch.mistakes.model.zone;

import org.zonewright.arch.mistakes.session.Cellar;

/// Uses a room above.
public record Climber(Cellar above) {}
