package org.zonewright.gui.inspector;

import java.util.Locale;

/// A health check that can be linked.
///
/// @param id empty text for none
/// @param summary its name and what it looks at; empty if nothing is known of it
public record HealthChoice(String id, String summary) {

    /// Whether a person who typed this may mean it.
    boolean matches(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return id.toLowerCase(Locale.ROOT).contains(text)
                || summary.toLowerCase(Locale.ROOT).contains(text);
    }
}
