package org.zonewright.gui.inspector;

import org.zonewright.model.zone.Routing;

import java.util.Locale;

/// Policies in message keys.
final class PolicyWords {

    private PolicyWords() {}

    static String id(Routing.Policy policy) {
        return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
