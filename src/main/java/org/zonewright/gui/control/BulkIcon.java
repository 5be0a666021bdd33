package org.zonewright.gui.control;

import org.zonewright.gui.BulkKind;

/// The icons of what can be done to many record sets.
public final class BulkIcon {

    private BulkIcon() {}

    public static Icon of(BulkKind kind) {
        return switch (kind) {
            case SCALE_TTL -> Icon.PERCENT;
            case REPLACE -> Icon.SEARCH;
            case TWINS -> Icon.DUPLICATE;
            case TO_ALIAS -> Icon.ALIAS;
            case RENAME -> Icon.CHANGED;
            case POLICY -> Icon.WEIGHTED;
            case TARGET_HEALTH -> Icon.TARGET_EVALUATED;
            case CARRY -> Icon.ALIAS_TO_RECORD;
        };
    }
}
