package org.zonewright.codec.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes moments as an iCalendar object (RFC 5545), each an event without length that reminds of
/// itself when it comes.
public final class CalendarText {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// The line that says who wrote it.
    public static final String PRODUCT = "PRODID:-//Zonewright//Plan//EN";

    /// Longest line in octets, without its end (RFC 5545 section 3.1).
    private static final int MAX_LINE = 75;

    private final StringBuilder out = new StringBuilder();

    /// @param uid unique in the world
    public record Event(String uid, Instant at, String summary, String description) {}

    private CalendarText() {}

    /// @param stamp when it is written
    public static String of(List<Event> events, Instant stamp) {
        var text = new CalendarText();
        text.line("BEGIN:VCALENDAR");
        text.line("VERSION:2.0");
        text.line(PRODUCT);
        events.forEach(event -> text.event(event, stamp));
        text.line("END:VCALENDAR");
        return text.out.toString();
    }

    private void event(Event event, Instant stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid()));
        line("DTSTAMP:" + UTC.format(stamp));
        line("DTSTART:" + UTC.format(event.at()));
        line("SUMMARY:" + escaped(event.summary()));
        line("DESCRIPTION:" + escaped(event.description()));
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + escaped(event.summary()));
        line("TRIGGER:PT0S");
        line("END:VALARM");
        line("END:VEVENT");
    }

    /// RFC 5545 section 3.3.11.
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /// Long lines go on behind a blank; no character is torn.
    private void line(String text) {
        int used = 0;
        for (int at = 0; at < text.length(); ) {
            String character = Character.toString(text.codePointAt(at));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > MAX_LINE) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(character);
            used += octets;
            at += character.length();
        }
        out.append("\r\n");
    }
}
