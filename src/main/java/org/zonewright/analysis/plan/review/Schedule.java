package org.zonewright.analysis.plan.review;

import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.analysis.plan.Course;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// When to send what, and from when on nobody is answered from an old copy.
///
/// @param entries in order of time
public record Schedule(List<Entry> entries) {

    /// How long a change takes to reach all name servers of Route 53 (guide, "How Route 53 routes
    /// traffic": usually within 60 seconds).
    public static final Duration IN_SYNC = Duration.ofSeconds(60);

    /// One moment.
    ///
    /// @param after from the moment that the first batch is sent
    public record Entry(Duration after, Kind kind, Phrase what) {}

    /// What happens at a moment.
    public enum Kind {
        SEND,
        /// Old answers are gone from caches.
        GONE,
        /// So is the answer that there was nothing.
        NEGATIVE_GONE
    }

    public Schedule {
        entries = List.copyOf(entries);
    }

    /// Until everything old is gone; zero if nothing is sent.
    public Duration length() {
        return entries.isEmpty() ? Duration.ZERO : entries.getLast().after();
    }

    /// Hours, minutes and seconds, as in `0:05:00`.
    public static String clock(Duration after) {
        return "%d:%02d:%02d"
                .formatted(after.toHours(), after.toMinutesPart(), after.toSecondsPart());
    }

    static Schedule of(Zone base, Course course) {
        var caches = new Caches(base);
        var entries = new ArrayList<Entry>();
        Map<Duration, Gone> old = new TreeMap<>();
        Map<Duration, Gone> negative = new TreeMap<>();
        Duration sent = Duration.ZERO;
        int number = 0;
        for (ChangeBatch batch : course.batches()) {
            entries.add(new Entry(sent, Kind.SEND, Phrase.of("plan.schedule.send", ++number)));
            sent = sent.plus(IN_SYNC);
            for (Item item : batch.items()) {
                Caches.Kept kept = caches.of(item);
                var gone = kept.isNegative() ? negative : old;
                gone.computeIfAbsent(sent.plusSeconds(kept.seconds()), _ -> new Gone())
                        .add(item, kept.seconds());
            }
        }
        old.forEach((at, gone) -> entries.add(gone.entry(at, Kind.GONE)));
        negative.forEach((at, gone) -> entries.add(gone.entry(at, Kind.NEGATIVE_GONE)));
        entries.sort(Comparator.comparing(Entry::after));
        return new Schedule(entries);
    }

    /// What is gone from caches at one moment.
    private static final class Gone {

        private final Set<DomainName> names = new HashSet<>();
        private long seconds;
        private String first = "";

        void add(Item item, long kept) {
            if (names.isEmpty()) {
                first = item.set().name().route53();
                seconds = kept;
            }
            names.add(item.set().name());
        }

        Entry entry(Duration at, Kind kind) {
            String key = kind == Kind.GONE ? "plan.schedule.gone" : "plan.schedule.negative";
            return new Entry(at, kind, Phrase.of(key, names.size(), seconds, first));
        }
    }
}
