package org.zonewright.model.edit;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A zone with the zones it was and could be again: a tree of snapshots, so an edit after an undo
/// loses nothing, and no inverse edit can be wrong. Immutable; a step costs what its edit costs.
public final class History {

    /// One snapshot.
    ///
    /// @param number from 0 for the zone as it was opened
    /// @param name what was done, for the menu
    /// @param at when; the zone as opened has the time of opening
    /// @param parent the step it was made from; null for the first
    /// @param diff what differs from the base
    /// @param touched the rows that the edit of this step touched
    public record Step(
            int number,
            Phrase name,
            Instant at,
            Zone zone,
            ZoneDiff diff,
            List<EntryId> touched,
            @Nullable Step parent) {}

    private final PVector<Step> steps;
    private final Step current;
    private final Step saved;
    private final PMap<Integer, Step> redo;

    private History(PVector<Step> steps, Step current, Step saved, PMap<Integer, Step> redo) {
        this.steps = steps;
        this.current = current;
        this.saved = saved;
        this.redo = redo;
    }

    /// A history that begins with `zone`, which is also the base and what is on disk.
    public static History of(Zone zone, Instant now) {
        var first =
                new Step(
                        0,
                        Phrase.of("edit.opened"),
                        now,
                        zone,
                        ZoneDiff.from(zone),
                        List.of(),
                        null);
        return new History(TreePVector.singleton(first), first, first, HashTreePMap.empty());
    }

    public Step current() {
        return current;
    }

    public Zone zone() {
        return current.zone();
    }

    /// The zone that the draft is compared with: what was opened, or merged since.
    public Zone base() {
        return current.diff().base();
    }

    /// What was opened.
    public Zone opened() {
        return steps.getFirst().zone();
    }

    public ZoneDiff diff() {
        return current.diff();
    }

    /// Every step there is, in the order they were made.
    public List<Step> steps() {
        return steps;
    }

    public History push(Edit edit, Phrase name, Instant now) {
        Zone next = edit.applyTo(zone());
        List<EntryId> touched = edit.touched().distinct().toList();
        Zone base = edit.rebase(base());
        ZoneDiff diff = current.diff().onto(base, next, touched.stream());
        var step = new Step(steps.size(), name, now, next, diff, touched, current);
        return new History(steps.plus(step), step, saved, redo.plus(current.number(), step));
    }

    public Optional<Step> undoable() {
        return current.parent() == null ? Optional.empty() : Optional.of(current);
    }

    /// The step that redo goes to: the branch last left.
    public Optional<Step> redoable() {
        return Optional.ofNullable(redo.get(current.number()));
    }

    public History undo() {
        Step parent = current.parent();
        return parent == null
                ? this
                : new History(steps, parent, saved, redo.plus(parent.number(), current));
    }

    public History redo() {
        return redoable().map(step -> new History(steps, step, saved, redo)).orElse(this);
    }

    /// The history standing at any step, with undo and redo along that step's branch.
    public History jumpTo(int number) {
        Step step = steps.get(number);
        PMap<Integer, Step> way = redo;
        for (Step child = step; child.parent() != null; child = child.parent()) {
            way = way.plus(child.parent().number(), child);
        }
        return new History(steps, step, saved, way);
    }

    public History markSaved() {
        return markSaved(current);
    }

    /// Notes that the zone of `step` is what is on disk.
    public History markSaved(Step step) {
        return new History(steps, current, step, redo);
    }

    public Step saved() {
        return saved;
    }

    /// Whether the draft says something else than what is on disk, however one came to it.
    public boolean isDirty() {
        if (current == saved) {
            return false;
        }
        Zone draft = zone();
        Zone disk = saved.zone();
        return !draft.info().equals(disk.info())
                || !draft.besides().equals(disk.besides())
                || touchedBetween(current, saved)
                        .anyMatch(id -> Change.between(disk, draft, id).isPresent());
    }

    /// The rows in which two steps of one history may differ: those touched on the way from one to
    /// the other, possibly with repeats.
    public static Stream<EntryId> touchedBetween(Step one, Step other) {
        var touched = new ArrayList<EntryId>();
        Step left = one;
        Step right = other;
        while (left.number() != right.number()) {
            if (left.number() > right.number()) {
                touched.addAll(left.touched());
                left = java.util.Objects.requireNonNull(left.parent());
            } else {
                touched.addAll(right.touched());
                right = java.util.Objects.requireNonNull(right.parent());
            }
        }
        return touched.stream();
    }
}
