package org.zonewright.gui.table;

import org.zonewright.model.zone.EntryId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows that the filter lets through, noted block by block. Rows that a person changes or goes
/// to pass too, until the filter is run again.
final class Passing {

    private boolean everything = true;
    private int count;

    /// What the rows passed, if nothing has changed since: a filter that is typed on looks through
    /// them alone.
    private Optional<RowFilter> last = Optional.empty();

    /// Runs a filter over all blocks.
    void run(RowFilter filter, List<Block> blocks, RowFacts facts) {
        boolean narrows = last.filter(filter::narrows).isPresent();
        everything = filter.isEmpty();
        last = everything ? Optional.empty() : Optional.of(filter);
        count = 0;
        for (Block block : blocks) {
            if (!everything && (!narrows || !block.passing().isEmpty())) {
                block.pass(matching(filter, block, facts));
            }
            count += of(block).size();
        }
    }

    private int count(List<Block> blocks) {
        int found = 0;
        for (Block block : blocks) {
            found += of(block).size();
        }
        return found;
    }

    /// How many rows pass.
    int count() {
        return count;
    }

    private static List<Row> matching(RowFilter filter, Block block, RowFacts facts) {
        List<Row> all = block.rows();
        if (all.size() == 1) {
            return filter.accepts(block, 0, facts) ? all : List.of();
        }
        var matching = new ArrayList<Row>(all.size());
        for (int at = 0; at < all.size(); at++) {
            if (filter.accepts(block, at, facts)) {
                matching.add(all.get(at));
            }
        }
        return matching.size() == all.size() ? all : matching;
    }

    /// Those of a block, in order.
    List<Row> of(Block block) {
        return everything ? block.rows() : block.passing();
    }

    /// After an edit: what passed before and what was touched.
    void follow(RowStore.Update update) {
        if (!everything) {
            last = Optional.empty();
            pass(update);
        }
        count += count(update.made()) - count(update.gone());
    }

    private static void pass(RowStore.Update update) {
        Set<RowId> passing = new HashSet<>();
        update.touched().forEach(id -> passing.add(new RowId.Of(id)));
        for (Block gone : update.gone()) {
            gone.passing().forEach(row -> passing.add(row.id()));
        }
        for (Block made : update.made()) {
            made.pass(made.rows().stream().filter(row -> passing.contains(row.id())).toList());
        }
    }

    /// Lets one more row through.
    ///
    /// @return false if it passed before
    boolean add(Block block, EntryId id) {
        var wanted = new RowId.Of(id);
        List<Row> before = of(block);
        if (before.stream().anyMatch(row -> row.id().equals(wanted))) {
            return false;
        }
        block.pass(
                block.rows().stream()
                        .filter(row -> before.contains(row) || row.id().equals(wanted))
                        .toList());
        count++;
        return true;
    }
}
