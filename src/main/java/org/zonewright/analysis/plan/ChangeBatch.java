package org.zonewright.analysis.plan;

import org.zonewright.model.zone.RecordSet;

import java.util.List;

/// The changes of one `ChangeResourceRecordSets` request: applied in this order, all or none.
public record ChangeBatch(List<Item> items) {

    /// Most `ResourceRecord` elements in a request (guide, "Quotas").
    public static final int MAX_ELEMENTS = 1000;

    /// Most characters in all `Value`s of a request (guide, "Quotas").
    public static final int MAX_CHARACTERS = 32_000;

    /// What is to happen to a record set (API reference, Change).
    public enum Action {
        CREATE,
        DELETE,
        UPSERT
    }

    /// @param set for a DELETE just as it is stored, else as it is to be
    public record Item(Action action, RecordSet set) {

        /// What it adds to the request's elements: an UPSERT counts twice, an alias is one.
        public int elements() {
            return times() * Math.max(1, set.values().size());
        }

        /// What it adds to the request's characters.
        public int characters() {
            return times() * set.values().stream().mapToInt(String::length).sum();
        }

        private int times() {
            return action == Action.UPSERT ? 2 : 1;
        }
    }

    public ChangeBatch {
        items = List.copyOf(items);
    }

    public int elements() {
        return items.stream().mapToInt(Item::elements).sum();
    }

    public int characters() {
        return items.stream().mapToInt(Item::characters).sum();
    }

    /// Whether Route 53 takes it as one request.
    public boolean isWithinLimits() {
        return elements() <= MAX_ELEMENTS && characters() <= MAX_CHARACTERS;
    }
}
