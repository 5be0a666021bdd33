package org.zonewright.gui.table;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.EntryId;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many rows each of some filters lets through, kept while editing: an edit costs the blocks it
/// touched, new findings the blocks where they differ.
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
            add(update.gone(), all, facts, -1);
            add(update.made(), all, facts, 1);
        }
    }

    /// @param store told of by [#follow(RowStore.Update)] since the last time
    /// @return a count for each filter, in their order
    int[] count(RowStore store, RowFacts facts) {
        RowFacts before = counted;
        if (before == null) {
            countAnew(all, store, facts);
        } else if (!facts.isSameBeside(before)) {
            recount(before, store, facts);
        }
        counted = facts;
        return counts.clone();
    }

    private void recount(RowFacts before, RowStore store, RowFacts facts) {
        Optional<Set<EntryId>> changed = facts.refoundSince(before);
        if (changed.isEmpty()) {
            countAnew(ofFacts, store, facts);
            return;
        }
        Set<Block> blocks =
                changed.get().stream()
                        .flatMap(id -> store.blockOf(id).stream())
                        .collect(Collectors.toSet());
        add(blocks, ofFacts, before, -1);
        add(blocks, ofFacts, facts, 1);
    }

    private void countAnew(int[] some, RowStore store, RowFacts facts) {
        for (int i : some) {
            counts[i] = 0;
            for (Shelf shelf : store.shelves()) {
                BitSet places = shelf.all();
                filters.get(i).retain(places, shelf, facts);
                counts[i] += places.cardinality();
            }
        }
    }

    private void add(Collection<Block> blocks, int[] some, RowFacts facts, int times) {
        for (Block block : blocks) {
            for (Row row : block.rows()) {
                for (int i : some) {
                    counts[i] += filters.get(i).accepts(row, facts) ? times : 0;
                }
            }
        }
    }
}
