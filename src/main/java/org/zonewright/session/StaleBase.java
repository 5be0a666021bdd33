package org.zonewright.session;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.plan.preflight.Note;
import org.zonewright.model.zone.Phrase;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether an export is likely to be no longer what the zone is, or never was all of it.
public final class StaleBase {

    private static final String RULE = "batch-stale-base";

    private static final Duration LONG = Duration.ofHours(24);

    /// Counts SOA and NS too (API reference, HostedZone).
    private static final Pattern COUNT =
            Pattern.compile("\"ResourceRecordSetCount\"\\s*:\\s*(\\d{1,9})");

    private StaleBase() {}

    /// What makes it doubtful.
    public static Optional<Note> of(OpenedZone base, Instant now) {
        int size = base.zone().size() + base.zone().unreadable().size();
        Optional<Integer> said =
                base.zone()
                        .besides()
                        .member("HostedZone")
                        .map(COUNT::matcher)
                        .filter(Matcher::find)
                        .map(found -> Integer.parseInt(found.group(1)));
        if (said.filter(count -> count != size).isPresent()) {
            return Optional.of(note("plan.guard.count", size, said.get()));
        }
        Duration age = Duration.between(base.file().modified(), now);
        return age.compareTo(LONG) > 0
                ? Optional.of(note("plan.guard.age", age.toHours()))
                : Optional.empty();
    }

    private static Note note(String key, Object... args) {
        return new Note(RULE, Severity.WARNING, Optional.empty(), Phrase.of(key, args));
    }
}
