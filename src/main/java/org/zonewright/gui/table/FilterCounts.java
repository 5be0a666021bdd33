package org.zonewright.gui.table;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// How many rows each of some filters lets through, kept while editing: an edit costs the blocks it
/// touched, new findings a walk for the filters that may ask for them.
final class FilterCounts {

    private final List<RowFilter> filters;
    private final int[] all;
    private final int[] ofFacts;
    private final int[] counts;

    /// Those that the counts are of.
    private @Nullable RowFacts counted;

    FilterCounts(List<RowFilter> filters) {
        this.filters = List.copyOf(filters);
        all = IntStream.range(0, filters.size()).toArray();
        ofFacts = IntStream.of(all).filter(i -> !this.filters.get(i).readsRowsAlone()).toArray();
        counts = new int[filters.size()];
    }

    /// After an edit.
    void follow(RowStore.Update update) {
        RowFacts facts = counted;
        if (facts != null) {
            update.gone().forEach(block -> add(block, facts, -1));
            update.made().forEach(block -> add(block, facts, 1));
        }
    }

    /// @param shelves all of the zone; told of by [#follow(RowStore.Update)] since the last time
    /// @return a count for each filter, in their order
    int[] count(List<Shelf> shelves, RowFacts facts) {
        RowFacts before = counted;
        if (before == null || !facts.isSameBeside(before)) {
            int[] stale = before == null ? all : ofFacts;
            IntStream.of(stale).forEach(i -> counts[i] = count(filters.get(i), shelves, facts));
        }
        counted = facts;
        return counts.clone();
    }

    private static int count(RowFilter filter, List<Shelf> shelves, RowFacts facts) {
        int count = 0;
        for (Shelf shelf : shelves) {
            BitSet places = shelf.all();
            filter.retain(places, shelf, facts);
            count += places.cardinality();
        }
        return count;
    }

    private void add(Block block, RowFacts facts, int times) {
        for (int i : all) {
            for (Row row : block.rows()) {
                counts[i] += filters.get(i).accepts(row, facts) ? times : 0;
            }
        }
    }
}
