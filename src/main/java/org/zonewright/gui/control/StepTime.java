package org.zonewright.gui.control;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// When a step of a history was made, as all that lists steps says it.
public final class StepTime {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private StepTime() {}

    /// `12:04:31`, where the person is.
    public static String of(Instant at) {
        return TIME.format(at);
    }
}
