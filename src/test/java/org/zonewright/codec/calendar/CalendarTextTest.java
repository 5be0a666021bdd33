package org.zonewright.codec.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.zonewright.codec.calendar.CalendarText.Event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// RFC 5545.
class CalendarTextTest {

    private static final Instant STAMP = Instant.parse("2026-08-01T09:30:00Z");
    private static final Instant AT = Instant.parse("2026-12-31T23:59:59.9Z");

    private static String written(String summary) {
        return CalendarText.of(List.of(new Event("1-0@zonewright", AT, summary, "")), STAMP);
    }

    /// Section 3.1: a line end and the blank behind it are taken out.
    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    /// Section 3.3.11.
    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String property(String name, String text) {
        return unfolded(text)
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    @Test
    void anEventRemindsOfItselfWhenItComes() {
        assertEquals(
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Zonewright//Plan//EN
                BEGIN:VEVENT
                UID:1-0@zonewright
                DTSTAMP:20260801T093000Z
                DTSTART:20261231T235959Z
                SUMMARY:send
                DESCRIPTION:
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:send
                TRIGGER:PT0S
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """
                        .replace("\n", "\r\n"),
                written("send"));
    }

    @Test
    void whatWouldEndAValueIsEscaped() {
        assertEquals("a\\;b\\,c\\\\d\\ne\\nf", property("SUMMARY", written("a;b,c\\d\ne\r\nf")));
        assertEquals("a:\"b\"", property("SUMMARY", written("a:\"b\"")));
    }

    @Test
    void aLineIsFoldedBehindSeventyFiveOctets() {
        String fits = "x".repeat(75 - "SUMMARY:".length());

        assertTrue(written(fits).contains("SUMMARY:" + fits + "\r\n"));
        assertTrue(written(fits + "y").contains("SUMMARY:" + fits + "\r\n y\r\n"));
    }

    @Test
    void noCharacterIsTorn() {
        String said = "x" + "é".repeat(60) + "\uD83D\uDE00".repeat(30);
        String text = written(said);

        assertFalse(text.contains("\uFFFD"));
        assertEquals(said, property("SUMMARY", text));
        for (String line : text.split("\r\n", -1)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertTrue(octets.length <= 75, line);
            assertEquals(line, new String(octets, StandardCharsets.UTF_8));
        }
    }

    @Property
    void whateverIsSaidIsReadAgain(@ForAll @StringLength(max = 300) String any) {
        String said = any.replaceAll("[\\p{Cc}\\p{Cs}\u2028\u2029]", "\n");
        String text = written(said);

        assertEquals(said, unescaped(property("SUMMARY", text)));
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"), "line ends are CRLF");
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
    }
}
