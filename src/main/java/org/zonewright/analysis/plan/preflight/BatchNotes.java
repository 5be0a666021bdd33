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

    /// From this share on a batch is likely to be a mistake, in per cent, of zones of some size
    /// (octoDNS, plan safety).
    private static final int MANY = 30;

    private static final int SOME_SIZE = 10;

    /// Seconds from which on old answers are kept for long.
    private static final long LONG_TTL = 3600;

    private BatchNotes() {}

    static List<Note> of(Zone before, ChangeBatch batch) {
        var notes = new ArrayList<Note>();
        int changed = 0;
        for (Item item : batch.items()) {
            Optional<RecordSet> old = before.find(item.set().key());
            if (old.isPresent() && item.action() != Action.CREATE) {
                changed++;
                of(item, old.get()).ifPresent(notes::add);
            }
        }
        int size = ZoneRules.size(before);
        if (size >= SOME_SIZE && 100L * changed >= (long) MANY * size) {
            notes.add(
                    Note.ofBatch(
                            "batch-mass-delete",
                            Severity.WARNING,
                            "plan.note.mass",
                            Integer.toString(changed),
                            Integer.toString(size)));
        }
        return notes;
    }

    private static Optional<Note> of(Item item, RecordSet old) {
        if (item.action() == Action.UPSERT
                && Sameness.same(Stored.of(item.set()), Stored.of(old))) {
            return Optional.of(
                    Note.of("batch-noop-upsert", Severity.INFO, old.key(), "plan.note.no-change"));
        }
        return old.content() instanceof Content.Values(long ttl, _) && ttl > LONG_TTL
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
