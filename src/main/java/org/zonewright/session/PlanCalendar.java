package org.zonewright.session;

import org.zonewright.analysis.plan.review.Schedule;
import org.zonewright.codec.calendar.CalendarText;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Function;

/// The schedule of a plan as a calendar file, counted from now on.
public final class PlanCalendar {

    private PlanCalendar() {}

    /// An iCalendar text (RFC 5545), an event for each moment.
    ///
    /// @param zone whose name begins each event
    /// @param now when the first batch is sent
    /// @param words the text of a phrase
    public static String of(
            DomainName zone, Schedule schedule, Instant now, Function<Phrase, String> words) {
        var events = new ArrayList<CalendarText.Event>();
        for (Schedule.Entry entry : schedule.entries()) {
            String uid = "%d-%d@zonewright".formatted(now.toEpochMilli(), events.size());
            String summary = zone.canonical() + " " + words.apply(entry.what());
            events.add(new CalendarText.Event(uid, now.plus(entry.after()), summary, ""));
        }
        return CalendarText.of(events, now);
    }
}
