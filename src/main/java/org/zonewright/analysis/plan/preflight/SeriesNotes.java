package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is odd in requests that are sent one after another: names that have records before one and
/// after another and none between, and much that goes.
final class SeriesNotes {

    /// From this share on requests are likely to be a mistake, in per cent, of zones of some size
    /// (octoDNS, plan safety).
    private static final int MANY = 30;

    private static final int SOME_SIZE = 10;

    private final Zone start;
    private final Zone end;
    private final Set<RecordSet.Key> changed = new HashSet<>();
    private boolean isMassSaid;

    private SeriesNotes(Zone start, Zone end) {
        this.start = start;
        this.end = end;
    }

    /// The verdicts with these notes, each at the batch that does it.
    ///
    /// @param requests as many as there are verdicts, or more
    static List<Verdict> noted(Zone start, List<Request> requests, List<Verdict> verdicts) {
        if (verdicts.isEmpty() || !(verdicts.getLast() instanceof Verdict.Accepted(Zone end, _))) {
            return verdicts;
        }
        var series = new SeriesNotes(start, end);
        var noted = new ArrayList<Verdict>();
        Zone before = start;
        for (int i = 0; i < verdicts.size(); i++) {
            if (!(verdicts.get(i) instanceof Verdict.Accepted(Zone after, List<Note> notes))) {
                throw new IllegalArgumentException("only the last is refused");
            }
            var more = new ArrayList<>(notes);
            series.gaps(before, after, requests.get(i).items(), more);
            series.mass(requests.get(i).items(), more);
            noted.add(new Verdict.Accepted(after, more));
            before = after;
        }
        return noted;
    }

    private void gaps(Zone before, Zone after, List<Item> items, List<Note> notes) {
        Set<DomainName> names = new LinkedHashSet<>();
        Set<RecordSet.Key> groups = new LinkedHashSet<>();
        for (Item item : items) {
            if (item.action() == Action.DELETE) {
                names.add(item.set().name());
                groups.add(new RecordSet.Key(item.set().name(), item.set().type(), ""));
            }
        }
        for (DomainName name : names) {
            if (!before.at(name).isEmpty() && after.at(name).isEmpty() && !end.at(name).isEmpty()) {
                notes.add(
                        Note.ofBatch(
                                "batch-gap", Severity.WARNING, "plan.note.gap", name.route53()));
            }
        }
        for (RecordSet.Key group : groups) {
            if (has(before, group) && !has(after, group) && has(end, group)) {
                notes.add(Note.of("batch-split-group", Severity.ERROR, group, "plan.note.split"));
            }
        }
    }

    private static boolean has(Zone zone, RecordSet.Key group) {
        return !zone.group(group.name(), group.type()).isEmpty();
    }

    private void mass(List<Item> items, List<Note> notes) {
        for (Item item : items) {
            if (item.action() != Action.CREATE && start.find(item.set().key()).isPresent()) {
                changed.add(item.set().key());
            }
        }
        int size = ZoneRules.size(start);
        boolean isMass = size >= SOME_SIZE && 100L * changed.size() >= (long) MANY * size;
        if (isMass && !isMassSaid) {
            isMassSaid = true;
            notes.add(
                    Note.ofBatch(
                            "batch-mass-delete",
                            Severity.WARNING,
                            "plan.note.mass",
                            changed.size(),
                            size));
        }
    }
}
