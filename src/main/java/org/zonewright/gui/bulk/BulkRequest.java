package org.zonewright.gui.bulk;

import org.zonewright.gui.Desk;
import org.zonewright.model.zone.Routing;

import java.util.Optional;

/// What a person asked for, as they typed it.
public sealed interface BulkRequest {

    record ScaleTtl(String factor) implements BulkRequest {}

    /// @param isRegex whether `search` is a regular expression, and `$1` in `with` a group of it
    record Replace(
            String search, String with, boolean inNames, boolean isRegex, boolean matchesCase)
            implements BulkRequest {}

    record Rename(boolean atStart, String from, String to) implements BulkRequest {}

    record Policy(Routing.Policy policy) implements BulkRequest {}

    record TargetHealth(boolean on) implements BulkRequest {}

    record Twins() implements BulkRequest {}

    record ToAlias() implements BulkRequest {}

    /// @param to empty while no zone is chosen
    /// @param isMove whether they go from here
    record Carry(Optional<Desk> to, boolean isMove, boolean inValues) implements BulkRequest {}
}
