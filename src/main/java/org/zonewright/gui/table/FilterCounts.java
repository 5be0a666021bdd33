package org.zonewright.gui.table;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/// How many rows each of some filters lets through, kept while editing: blocks that an edit left
/// alone are counted again only for what may have changed beside them.
final class FilterCounts {

    private final List<RowFilter> filters;
    private final int[] ofRows;
    private final int[] ofFacts;
    private IdentityHashMap<Block, int[]> counted = new IdentityHashMap<>();

    FilterCounts(List<RowFilter> filters) {
        this.filters = List.copyOf(filters);
        ofRows = IntStream.range(0, filters.size()).filter(i -> readsRowsAlone(i)).toArray();
        ofFacts = IntStream.range(0, filters.size()).filter(i -> !readsRowsAlone(i)).toArray();
    }

    private boolean readsRowsAlone(int filter) {
        return filters.get(filter).readsRowsAlone();
    }

    /// @return a count for each filter, in their order
    int[] count(List<Block> blocks, RowFacts facts) {
        var counts = new int[filters.size()];
        if (counted.size() > 2 * blocks.size()) {
            counted = new IdentityHashMap<>(); // of blocks long gone
        }
        for (Block block : blocks) {
            int[] known = counted.computeIfAbsent(block, b -> add(ofRows, b, facts, empty()));
            for (int i : ofRows) {
                counts[i] += known[i];
            }
            add(ofFacts, block, facts, counts);
        }
        return counts;
    }

    private int[] empty() {
        return new int[filters.size()];
    }

    private int[] add(int[] which, Block block, RowFacts facts, int[] counts) {
        for (int i : which) {
            for (int at = 0; at < block.rows().size(); at++) {
                counts[i] += filters.get(i).accepts(block, at, facts) ? 1 : 0;
            }
        }
        return counts;
    }
}
