package org.zonewright.gui.control;

import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.l10n.Messages;

/// The mark of a severity: its own shape as well as its own colour.
public final class SeverityIcon {

    private SeverityIcon() {}

    public static FontIcon of(Severity severity, Messages messages) {
        FontIcon icon = icon(severity).node(tone(severity));
        icon.setAccessibleText(word(severity, messages));
        return icon;
    }

    public static Icon icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Icon.ERROR;
            case WARNING -> Icon.WARNING;
            case INFO -> Icon.ADVICE;
            case UNVERIFIED -> Icon.UNVERIFIED;
        };
    }

    public static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.ACCENT;
            case UNVERIFIED -> Tone.NEUTRAL;
        };
    }

    public static String word(Severity severity, Messages messages) {
        return messages.text("gui.severity." + severity.id());
    }
}
