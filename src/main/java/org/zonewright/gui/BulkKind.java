package org.zonewright.gui;

import java.util.Locale;

/// What can be done with many record sets at once, beside what the inspector's fields do.
public enum BulkKind {
    SCALE_TTL,
    REPLACE,
    TWINS,
    TO_ALIAS,
    RENAME,
    POLICY,
    TARGET_HEALTH,
    CARRY;

    /// Kebab-case, for node ids and words.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
