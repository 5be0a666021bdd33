package org.zonewright.analysis.graph.picture;

/// A colour by its use; named like AtlantaFX's looked-up colours.
public enum Ink {
    /// No colour at all.
    NONE,
    BG_DEFAULT,
    BG_SUBTLE,
    FG_DEFAULT,
    FG_MUTED,
    BORDER_DEFAULT,
    BORDER_SUBTLE,
    ACCENT_EMPHASIS,
    ACCENT_FG,
    NEUTRAL_EMPHASIS,
    SUCCESS_FG,
    DANGER_EMPHASIS,
    DANGER_FG
}
