package org.zonewright.gui;

import org.zonewright.model.zone.Phrase;

import java.util.Optional;

/// Something to tell a person in passing, at the bottom right of the window.
///
/// @param tone how good the news is; bad news and warnings stay until closed
/// @param title one line, such as "TTL 60 set on 13 records"
/// @param detail one line more
/// @param action a button, such as Undo
public record Notice(
        Tone tone, Phrase title, Optional<Phrase> detail, Optional<Notice.Action> action) {

    public enum Tone {
        NEUTRAL,
        ACCENT,
        SUCCESS,
        WARNING,
        DANGER
    }

    /// @param run called on the FX thread
    public record Action(Phrase label, Runnable run) {}

    public static Notice of(Tone tone, Phrase title) {
        return new Notice(tone, title, Optional.empty(), Optional.empty());
    }

    public Notice withDetail(Phrase next) {
        return new Notice(tone, title, Optional.of(next), action);
    }

    public Notice withAction(Phrase label, Runnable run) {
        return new Notice(tone, title, detail, Optional.of(new Action(label, run)));
    }
}
