package org.zonewright.analysis.plan;

import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.edit.Change;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What to send to Route 53 so that a hosted zone comes to say what a draft says.
///
/// @param apply from the base to the draft
/// @param rollback back to the base, once all of `apply` was accepted
/// @param leftOut changes that no request can make, with the reason
/// @param unrestored changes that are made, but that no request can take back
public record ChangePlan(
        Course apply, Course rollback, List<LeftOut> leftOut, List<LeftOut> unrestored) {

    /// A change that is not sent.
    public record LeftOut(EntryId id, Phrase why) {}

    public ChangePlan {
        leftOut = List.copyOf(leftOut);
        unrestored = List.copyOf(unrestored);
    }

    /// The plan for all that differs.
    public static ChangePlan of(ZoneDiff diff) {
        return of(diff.base(), diff.changes());
    }

    /// The plan for some changes of a base.
    public static ChangePlan of(Zone base, Collection<Change> changes) {
        return of(base, changes, Set.of());
    }

    /// The plan for some changes of a base.
    ///
    /// @param lasting what the rollback is not to take back
    public static ChangePlan of(Zone base, Collection<Change> changes, Set<EntryId> lasting) {
        Set<RecordSet.Key> unreadable = unreadableKeys(base);
        Set<RecordSet.Key> known = known(base, changes, unreadable);
        var leftOut = new ArrayList<LeftOut>();
        var unrestored = new ArrayList<LeftOut>();
        var apply = new ArrayList<SetChange>();
        var rollback = new ArrayList<SetChange>();
        Zone after = base;
        for (Change change : changes) {
            Optional<RecordSet> old = set(change.before());
            Optional<RecordSet> next = set(change.after());
            boolean replaces = next.filter(set -> isThere(set, base, unreadable)).isPresent();
            var forth = new SetChange(old, next, replaces && old.isEmpty());
            Optional<Phrase> obstacle = obstacle(base, change, forth, known);
            if (obstacle.isPresent() || (old.isEmpty() && next.isEmpty())) {
                obstacle.ifPresent(why -> leftOut.add(new LeftOut(change.id(), why)));
                continue;
            }
            apply.add(forth);
            after = next.map(after::with).orElse(after.without(forth.key()));
            if (forth.replaces()) {
                unrestored.add(new LeftOut(change.id(), Phrase.of("plan.unknown-before")));
            } else if (!lasting.contains(change.id())) {
                rollback.add(new SetChange(next, old, false));
            }
        }
        return new ChangePlan(
                Course.of(base, apply), Course.of(after, rollback), leftOut, unrestored);
    }

    /// The changes of a base that no request can make, alone: without the plan for the others.
    public static List<LeftOut> leftOut(Zone base, Collection<Change> changes) {
        Set<RecordSet.Key> known = known(base, changes, unreadableKeys(base));
        var leftOut = new ArrayList<LeftOut>();
        for (Change change : changes) {
            var sent = new SetChange(set(change.before()), set(change.after()), false);
            obstacle(base, change, sent, known)
                    .ifPresent(why -> leftOut.add(new LeftOut(change.id(), why)));
        }
        return leftOut;
    }

    /// A batch that makes each set of a zone what it is, whatever was there: traffic policy records
    /// and unreadable sets aside.
    public static ChangeBatch upserting(Zone zone) {
        return new ChangeBatch(
                SafeOrder.of(
                        zone.sets().stream()
                                .filter(set -> !isTrafficPolicy(set))
                                .map(set -> new Item(Action.UPSERT, set))
                                .toList()));
    }

    private static Optional<RecordSet> set(Optional<? extends Entry> entry) {
        return entry.flatMap(
                some ->
                        switch (some) {
                            case RecordSet set -> Optional.of(set);
                            case UnreadableSet _ -> Optional.empty();
                        });
    }

    /// Whether it is there all the same: in a form that could not be read; or because every hosted
    /// zone has it, while the base is no whole listing.
    private static boolean isThere(RecordSet set, Zone base, Set<RecordSet.Key> unreadable) {
        return unreadable.contains(set.key()) || (isVital(set) && set.name().equals(base.name()));
    }

    private static Set<RecordSet.Key> unreadableKeys(Zone base) {
        return base.unreadable().stream().map(ChangePlan::keyOf).collect(Collectors.toSet());
    }

    private static RecordSet.Key keyOf(UnreadableSet set) {
        return new RecordSet.Key(set.name(), set.type(), set.setIdentifier());
    }

    /// Of the sets that cannot be read those of which something else says what they are to be.
    private static Set<RecordSet.Key> known(
            Zone base, Collection<Change> changes, Set<RecordSet.Key> unreadable) {
        Set<RecordSet.Key> known =
                changes.stream()
                        .flatMap(change -> set(change.after()).stream())
                        .map(RecordSet::key)
                        .collect(Collectors.toCollection(HashSet::new));
        unreadable.stream().filter(key -> base.find(key).isPresent()).forEach(known::add);
        return known;
    }

    private static Optional<Phrase> obstacle(
            Zone base, Change change, SetChange sent, Set<RecordSet.Key> known) {
        if (sent.before().filter(ChangePlan::isTrafficPolicy).isPresent()
                || sent.after().filter(ChangePlan::isTrafficPolicy).isPresent()) {
            return Optional.of(Phrase.of("plan.traffic-policy"));
        }
        if (change.after().filter(UnreadableSet.class::isInstance).isPresent()) {
            return Optional.of(Phrase.of("plan.unreadable"));
        }
        if (change.before().isPresent()
                && change.before().get() instanceof UnreadableSet gone
                && !known.contains(keyOf(gone))) {
            return Optional.of(Phrase.of("plan.unreadable-before"));
        }
        if (sent.after().isEmpty() && sent.before().isPresent()) {
            RecordSet set = sent.before().get();
            if (isVital(set) && set.name().equals(base.name())) {
                return Optional.of(Phrase.of("plan.vital", set.type()));
            }
        }
        boolean isSet = sent.before().isPresent() || sent.after().isPresent();
        return isSet && !sent.canBeSent()
                ? Optional.of(Phrase.of("plan.too-large", sent.key().type()))
                : Optional.empty();
    }

    private static boolean isTrafficPolicy(RecordSet set) {
        return set.content() instanceof Content.TrafficPolicy;
    }

    private static boolean isVital(RecordSet set) {
        return set.type().equals(RecordType.SOA) || set.type().equals(RecordType.NS);
    }
}
