package org.zonewright.analysis.plan.merge;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.edit.Change;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A three-way merge of record sets by their keys: what only one side changed is taken, what both
/// made the same of is no matter, and all else is a conflict. Values are compared for what they
/// mean. Of what a zone file holds beside record sets mine stands.
///
/// @param taken what theirs changed and mine did not, as it is in theirs
/// @param conflicts in listing order
/// @param unreadable sets of theirs that cannot be read and were not in the base: no edit can bring
///   them in
public record Merge(
        Zone base,
        Zone theirs,
        Zone mine,
        List<Change> taken,
        List<Conflict> conflicts,
        List<UnreadableSet> unreadable) {

    public Merge {
        taken = List.copyOf(taken);
        conflicts = List.copyOf(conflicts);
        unreadable = List.copyOf(unreadable);
    }

    /// @param base what both began with
    public static Merge of(Zone base, Zone theirs, Zone mine) {
        Map<RecordSet.Key, Change> their = sets(ZoneDiff.between(base, theirs));
        Map<RecordSet.Key, Change> my = sets(ZoneDiff.between(base, mine));
        Map<RecordSet.Key, Change> taken = new TreeMap<>();
        Map<RecordSet.Key, Conflict> conflicts = new TreeMap<>();
        List<UnreadableSet> unreadable = unreadable(base, theirs);
        Set<RecordSet.Key> hidden = new HashSet<>();
        unreadable.forEach(
                set -> hidden.add(new RecordSet.Key(set.name(), set.type(), set.setIdentifier())));
        their.forEach(
                (key, change) -> {
                    Change other = my.get(key);
                    if (hidden.contains(key)) {
                        conflicts.put(key, conflict(change, other, Conflict.Why.UNREADABLE));
                    } else if (other == null) {
                        taken.put(key, change);
                    } else if (!isSame(set(change.after()), set(other.after()))) {
                        conflicts.put(key, conflict(change, other, why(change, other)));
                    }
                });
        for (RecordSet.Key key :
                new Coexistence(theirs, mine, taken.values(), my.values()).clashes()) {
            Change change = taken.remove(key);
            conflicts.putIfAbsent(key, conflict(change, my.get(key), Conflict.Why.TOGETHER));
        }
        return new Merge(
                base,
                theirs,
                mine,
                List.copyOf(taken.values()),
                List.copyOf(conflicts.values()),
                unreadable);
    }

    private static Map<RecordSet.Key, Change> sets(ZoneDiff diff) {
        Map<RecordSet.Key, Change> changes = new TreeMap<>();
        for (Change change : diff.changes()) {
            if (change.id() instanceof RecordSet.Key key) {
                changes.put(key, change);
            }
        }
        return changes;
    }

    private static List<UnreadableSet> unreadable(Zone base, Zone theirs) {
        var known = new ArrayList<>(base.unreadable().stream().map(UnreadableSet::json).toList());
        return theirs.unreadable().stream().filter(set -> !known.remove(set.json())).toList();
    }

    static Optional<RecordSet> set(Optional<? extends Entry> entry) {
        return entry.filter(RecordSet.class::isInstance).map(RecordSet.class::cast);
    }

    private static boolean isSame(Optional<RecordSet> one, Optional<RecordSet> other) {
        return one.isPresent() && other.isPresent()
                ? Sameness.same(one.get(), other.get())
                : one.isPresent() == other.isPresent();
    }

    private static Conflict.Why why(Change one, Change other) {
        return one.after().isPresent() && other.after().isPresent()
                ? Conflict.Why.BOTH_CHANGED
                : Conflict.Why.DELETED_AND_CHANGED;
    }

    /// A side that changed nothing has what the base has.
    private static Conflict conflict(
            @Nullable Change theirs, @Nullable Change mine, Conflict.Why why) {
        Change some = theirs != null ? theirs : Objects.requireNonNull(mine);
        Optional<RecordSet> base = set(some.before());
        return new Conflict(
                (RecordSet.Key) some.id(),
                base,
                theirs == null ? base : set(theirs.after()),
                mine == null ? base : set(mine.after()),
                why);
    }

    /// The edit of mine that makes the merged zone.
    ///
    /// @param chosen one for each conflict; mine where there is none
    public Edit edit(Map<RecordSet.Key, Conflict.Choice> chosen) {
        var edits = new ArrayList<Edit>();
        for (Change change : taken) {
            put((RecordSet.Key) change.id(), set(change.after()), edits);
        }
        for (Conflict conflict : conflicts) {
            Conflict.Choice choice = chosen.getOrDefault(conflict.key(), Conflict.Choice.MINE);
            if (choice != Conflict.Choice.MINE) {
                put(conflict.key(), conflict.of(choice), edits);
            }
        }
        return new Edit.Batch(edits);
    }

    private void put(RecordSet.Key key, Optional<RecordSet> set, List<Edit> edits) {
        if (set.isPresent()) {
            edits.add(new Edit.Put(set.get()));
        } else if (mine.find(key).isPresent()) {
            edits.add(new Edit.Remove(key));
        }
    }

    /// The same as one step that makes what theirs changed a part of what mine is compared with,
    /// which may be older than the base: what mine had changed until then stays to be sent.
    public Edit step(Map<RecordSet.Key, Conflict.Choice> chosen) {
        return new Edit.Batch(List.of(new Edit.Rebase(ofBase()), edit(chosen)));
    }

    /// The edit of the base that makes theirs of it, as far as it can be read.
    Edit ofBase() {
        var edits = new ArrayList<Edit>();
        for (Change change : ZoneDiff.between(base, theirs).changes()) {
            if (change.id() instanceof RecordSet.Key key) {
                set(change.after())
                        .ifPresentOrElse(
                                set -> edits.add(new Edit.Put(set)),
                                () -> edits.add(new Edit.Remove(key)));
            }
        }
        return new Edit.Batch(edits);
    }

    /// The merged zone, where there is no conflict or mine is to stand in each.
    public Zone merged() {
        return edit(Map.of()).applyTo(mine);
    }

    public boolean isClean() {
        return conflicts.isEmpty() && unreadable.isEmpty();
    }
}
