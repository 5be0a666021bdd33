package org.zonewright.gui.inspector;

import org.zonewright.gui.HealthRow;

import java.util.List;
import java.util.Optional;

/// What the simulator is told of the world that a record set depends on.
///
/// @param target the AWS resource that it points to as an alias
/// @param check the health check that it names
/// @param blocks those of its location in a CIDR collection; empty if it has no location, as the
///   default has none, or none yet
public record Simulated(
        Optional<HealthRow.Target> target,
        Optional<HealthRow.Check> check,
        Optional<List<String>> blocks) {}
