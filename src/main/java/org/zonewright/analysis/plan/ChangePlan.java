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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What to send to Route 53 so that a hosted zone comes to say what a draft says, as one batch.
///
/// @param apply from the base to the draft
/// @param rollback back to the base, once `apply` was accepted
/// @param leftOut changes that no batch can make, with the reason
public record ChangePlan(ChangeBatch apply, ChangeBatch rollback, List<LeftOut> leftOut) {

    /// A change of the draft that is not sent.
    public record LeftOut(EntryId id, Phrase why) {}

    public ChangePlan {
        leftOut = List.copyOf(leftOut);
    }

    /// The plan for all that differs.
    public static ChangePlan of(ZoneDiff diff) {
        return of(diff.base(), diff.changes());
    }

    /// The plan for some changes of a base.
    public static ChangePlan of(Zone base, Collection<Change> changes) {
        Set<RecordSet.Key> unreadable = unreadableKeys(base);
        var leftOut = new ArrayList<LeftOut>();
        var apply = new ArrayList<Item>();
        var rollback = new ArrayList<Item>();
        for (Change change : changes) {
            Optional<RecordSet> before = set(change.before());
            Optional<RecordSet> after = set(change.after());
            Optional<Phrase> obstacle = obstacle(base, change, before, after);
            if (obstacle.isPresent()) {
                leftOut.add(new LeftOut(change.id(), obstacle.get()));
            } else if (before.isPresent() || after.isPresent()) {
                boolean mended = after.map(RecordSet::key).filter(unreadable::contains).isPresent();
                apply.add(item(before, after, mended));
                rollback.add(item(after, before, false));
            }
        }
        return new ChangePlan(
                new ChangeBatch(SafeOrder.of(apply)),
                new ChangeBatch(SafeOrder.of(rollback)),
                leftOut);
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

    /// A set that could not be read may well be there: it is not created but put in its place.
    private static Item item(
            Optional<RecordSet> before, Optional<RecordSet> after, boolean mended) {
        if (after.isEmpty()) {
            return new Item(Action.DELETE, before.orElseThrow());
        }
        boolean replaces = before.isPresent() || mended;
        return new Item(replaces ? Action.UPSERT : Action.CREATE, after.get());
    }

    private static Set<RecordSet.Key> unreadableKeys(Zone base) {
        return base.unreadable().stream()
                .map(set -> new RecordSet.Key(set.name(), set.type(), set.setIdentifier()))
                .collect(Collectors.toSet());
    }

    private static Optional<Phrase> obstacle(
            Zone base, Change change, Optional<RecordSet> before, Optional<RecordSet> after) {
        if (before.filter(ChangePlan::isTrafficPolicy).isPresent()
                || after.filter(ChangePlan::isTrafficPolicy).isPresent()) {
            return Optional.of(Phrase.of("plan.traffic-policy"));
        }
        if (change.after().filter(UnreadableSet.class::isInstance).isPresent()) {
            return Optional.of(Phrase.of("plan.unreadable"));
        }
        boolean vital =
                before.filter(set -> set.name().equals(base.name()))
                        .filter(ChangePlan::isVital)
                        .isPresent();
        return vital && after.isEmpty()
                ? Optional.of(Phrase.of("plan.vital", before.orElseThrow().type()))
                : Optional.empty();
    }

    private static boolean isTrafficPolicy(RecordSet set) {
        return set.content() instanceof Content.TrafficPolicy;
    }

    private static boolean isVital(RecordSet set) {
        return set.type().equals(RecordType.SOA) || set.type().equals(RecordType.NS);
    }
}
