package org.zonewright.gui.control;

import org.zonewright.gui.Notice;

import java.util.Locale;

/// How good or bad something is, as a colour; always beside a shape or a word.
public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    /// Colours text, icons, tags and pills.
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }

    static Tone of(Notice.Tone tone) {
        return valueOf(tone.name());
    }
}
