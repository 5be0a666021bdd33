package org.zonewright.analysis.plan;

import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is to become of one record set.
///
/// @param before as it is stored; empty if it is not there, or cannot be read
/// @param after empty if it goes
/// @param replaces whether something may be there that cannot be read
record SetChange(Optional<RecordSet> before, Optional<RecordSet> after, boolean replaces) {

    RecordSet.Key key() {
        return after.or(() -> before).orElseThrow().key();
    }

    DomainName name() {
        return key().name();
    }

    /// The one change of a batch that does it.
    Item item() {
        return after.map(set -> new Item(isPut() ? Action.UPSERT : Action.CREATE, set))
                .orElseGet(() -> new Item(Action.DELETE, before.orElseThrow()));
    }

    private boolean isPut() {
        return before.isPresent() || replaces;
    }

    /// The other way to say the same, where it can be said: a DELETE and a CREATE. It counts what
    /// is there instead of counting twice what comes.
    List<Item> inTwo() {
        return before.isPresent() && after.isPresent()
                ? List.of(
                        new Item(Action.DELETE, before.get()), new Item(Action.CREATE, after.get()))
                : List.of(item());
    }

    /// What one request can take on the way of a set that is too large to be replaced at once: the
    /// set with the shortest of its values alone, and then the rest. Empty if that is too large
    /// too.
    Optional<List<List<Item>>> byWayOfOneValue() {
        if (before.isEmpty()
                || after.isEmpty()
                || !(after.get().content() instanceof Content.Values(long ttl, var values))) {
            return Optional.empty();
        }
        String shortest = values.stream().min(Comparator.comparingInt(String::length)).orElse("");
        RecordSet small = after.get().withContent(new Content.Values(ttl, List.of(shortest)));
        List<List<Item>> steps =
                List.of(
                        List.of(new Item(Action.UPSERT, small)),
                        List.of(
                                new Item(Action.DELETE, small),
                                new Item(Action.CREATE, after.get())));
        return steps.stream().allMatch(step -> new ChangeBatch(step).isWithinLimits())
                ? Optional.of(steps)
                : Optional.empty();
    }

    /// Whether some request can take each half of it.
    boolean canBeSent() {
        return inTwo().stream().allMatch(item -> new ChangeBatch(List.of(item)).isWithinLimits());
    }

    static List<Item> inTwo(List<SetChange> changes) {
        var items = new ArrayList<Item>();
        changes.forEach(change -> items.addAll(change.inTwo()));
        return items;
    }
}
