package org.zonewright.model.edit;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rows in which a draft differs from its base, kept while editing: a row that says again what
/// the base says is no difference.
public final class ZoneDiff {

    private static final Comparator<EntryId> ORDER =
            (one, other) ->
                    switch (one) {
                        case RecordSet.Key key when other instanceof RecordSet.Key second ->
                                key.compareTo(second);
                        case UnreadableSet.Number number
                                when other instanceof UnreadableSet.Number second ->
                                Integer.compare(number.value(), second.value());
                        case RecordSet.Key _ -> -1;
                        case UnreadableSet.Number _ -> 1;
                    };

    private final Zone base;
    private final PMap<EntryId, Change> changes;

    private ZoneDiff(Zone base, PMap<EntryId, Change> changes) {
        this.base = base;
        this.changes = changes;
    }

    /// No differences yet.
    public static ZoneDiff from(Zone base) {
        return new ZoneDiff(base, HashTreePMap.empty());
    }

    /// The differences of any two zones, found by one walk over both. Unreadable sets have nothing
    /// but their place in the file to go by: those that both zones have, wherever, are no
    /// difference.
    public static ZoneDiff between(Zone base, Zone draft) {
        ZoneDiff diff =
                from(base)
                        .after(
                                draft,
                                Stream.concat(base.entries(), draft.entries()).map(Entry::id));
        boolean mayHaveMoved = !base.unreadable().isEmpty() && !draft.unreadable().isEmpty();
        return mayHaveMoved ? diff.withoutMoved() : diff;
    }

    private ZoneDiff withoutMoved() {
        List<String> before = json(Change::before);
        List<String> after = json(Change::after);
        PMap<EntryId, Change> left = changes;
        for (Change change : changes()) {
            Optional<? extends Entry> gone =
                    change.before().filter(entry -> !isAmong(after, entry));
            Optional<? extends Entry> come =
                    change.after().filter(entry -> !isAmong(before, entry));
            left =
                    gone.isPresent() || come.isPresent()
                            ? left.plus(change.id(), new Change(change.id(), gone, come))
                            : left.minus(change.id());
        }
        return new ZoneDiff(base, left);
    }

    private List<String> json(Function<Change, Optional<? extends Entry>> side) {
        var found = new ArrayList<String>();
        for (Change change : changes.values()) {
            if (side.apply(change).orElse(null) instanceof UnreadableSet set) {
                found.add(set.json());
            }
        }
        return found;
    }

    /// Each text of the other side stands for one set.
    private static boolean isAmong(List<String> others, Entry entry) {
        return entry instanceof UnreadableSet set && others.remove(set.json());
    }

    /// The differences after an edit that touched these rows.
    public ZoneDiff after(Zone draft, Stream<EntryId> touched) {
        PMap<EntryId, Change> next = changes;
        for (Iterator<EntryId> ids = touched.iterator(); ids.hasNext(); ) {
            EntryId id = ids.next();
            Optional<Change> change = Change.between(base, draft, id);
            next = change.isPresent() ? next.plus(id, change.get()) : next.minus(id);
        }
        return new ZoneDiff(base, next);
    }

    /// The differences from another base, which differs from this one in rows that were touched, as
    /// the draft may too.
    ZoneDiff onto(Zone other, Zone draft, Stream<EntryId> touched) {
        return other == base
                ? after(draft, touched)
                : new ZoneDiff(other, changes)
                        .after(draft, Stream.concat(changes.keySet().stream(), touched));
    }

    public Zone base() {
        return base;
    }

    public int size() {
        return changes.size();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public Optional<Change> of(EntryId id) {
        return Optional.ofNullable(changes.get(id));
    }

    /// The changes in listing order.
    public Collection<Change> changes() {
        return changes.values().stream().sorted(Comparator.comparing(Change::id, ORDER)).toList();
    }
}
