package org.zonewright.analysis.graph.layout;

import java.util.Locale;

/// The Feather icons that the graph uses.
public enum Icon {
    ACTIVITY,
    BOX,
    CLOUD,
    CORNER_DOWN_RIGHT,
    GIT_BRANCH,
    GLOBE,
    HARD_DRIVE,
    HASH,
    HELP_CIRCLE,
    LAYERS,
    LIFE_BUOY,
    LOCK,
    MAP,
    MAP_PIN,
    MINUS,
    NAVIGATION,
    SERVER,
    SHIELD,
    SHUFFLE,
    SLIDERS,
    TARGET,
    X_CIRCLE;

    /// Feather's own name: `corner-down-right`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
