package org.zonewright.gui.shell;

import org.zonewright.model.zone.DomainName;

/// Where a zone is to be moved.
///
/// @param id of the hosted zone there; empty text if it is not made yet
/// @param inValues whether names in values move too
public record MoveRequest(DomainName name, String id, boolean inValues) {}
