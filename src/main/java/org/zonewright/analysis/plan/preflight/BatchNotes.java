package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is odd in a batch, compared with the zone it is for.
final class BatchNotes {

    /// Seconds from which on old answers are kept for long.
    private static final long LONG_TTL = 3600;

    private BatchNotes() {}

    static List<Note> of(Zone before, ChangeBatch batch) {
        var notes = new ArrayList<Note>();
        for (Item item : batch.items()) {
            Optional<RecordSet> old = before.find(item.set().key());
            if (old.isPresent() && item.action() != Action.CREATE) {
                of(item, old.get()).ifPresent(notes::add);
            }
        }
        return notes;
    }

    /// To lower a TTL is the cure.
    private static boolean isOtherTtlAlone(Item item, RecordSet old) {
        return item.action() == Action.UPSERT
                && old.content() instanceof Content.Values(_, var values)
                && item.set().content() instanceof Content.Values(long ttl, _)
                && Sameness.same(
                        Stored.of(item.set()),
                        Stored.of(old.withContent(new Content.Values(ttl, values))));
    }

    private static Optional<Note> of(Item item, RecordSet old) {
        if (item.action() == Action.UPSERT
                && Sameness.same(Stored.of(item.set()), Stored.of(old))) {
            return Optional.of(
                    Note.of("batch-noop-upsert", Severity.INFO, old.key(), "plan.note.no-change"));
        }
        return old.content() instanceof Content.Values(long ttl, _)
                        && ttl > LONG_TTL
                        && !isOtherTtlAlone(item, old)
                ? Optional.of(
                        Note.of(
                                "batch-ttl-not-lowered",
                                Severity.WARNING,
                                old.key(),
                                "plan.note.ttl",
                                Long.toString(ttl)))
                : Optional.empty();
    }
}
