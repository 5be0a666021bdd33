package org.zonewright.analysis.lint;

import org.zonewright.model.zone.Zone;

/// What rules look at.
public record LintContext(Zone zone) {}
