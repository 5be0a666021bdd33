package org.zonewright.gui.group;

import org.zonewright.gui.RoutingText;
import org.zonewright.model.zone.RecordSet;

/// What is entered for a member of a group.
///
/// @param set as the zone has it; of a new member what it is made like
/// @param isHealthy as the zone has it
/// @param typed what sets it apart from the others
/// @param identifier of a new member; blank for one that says what sets it apart
/// @param content of a new member: values, one a line, or an alias target
record Draft(
        RecordSet set,
        boolean isHealthy,
        boolean isNew,
        boolean isRemoved,
        String typed,
        String identifier,
        String content) {

    static Draft of(RecordSet set, boolean isHealthy) {
        return new Draft(
                set,
                isHealthy,
                false,
                false,
                RoutingText.of(set.routing()),
                set.setIdentifier(),
                "");
    }

    /// A new member of the same kind.
    static Draft like(RecordSet set, String typed) {
        return new Draft(set, true, true, false, typed, "", "");
    }

    /// With another text for one part.
    Draft with(Part part, String text) {
        return new Draft(
                set,
                isHealthy,
                isNew,
                isRemoved,
                part == Part.PARAMETER ? text : typed,
                part == Part.IDENTIFIER ? text : identifier,
                part == Part.CONTENT ? text : content);
    }

    Draft removed(boolean next) {
        return new Draft(set, isHealthy, isNew, next, typed, identifier, content);
    }
}
