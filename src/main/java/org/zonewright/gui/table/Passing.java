package org.zonewright.gui.table;

import org.zonewright.model.zone.EntryId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows that the filter lets through. Rows that a person changes or goes to pass too, until the
/// filter is run again.
final class Passing {

    private boolean everything = true;
    private int count;

    /// What the rows passed, if nothing has changed since: a filter that is typed on looks through
    /// them alone.
    private Optional<RowFilter> last = Optional.empty();

    /// Those of which rows pass whatever the filter found.
    private final List<Block> changed = new ArrayList<>();

    /// Runs a filter over all blocks.
    void run(RowFilter filter, List<Shelf> shelves, RowFacts facts) {
        boolean narrows = last.filter(filter::narrows).isPresent();
        everything = filter.isEmpty();
        last = everything ? Optional.empty() : Optional.of(filter);
        changed.forEach(Block::passAsFound);
        changed.clear();
        count = 0;
        for (Shelf shelf : shelves) {
            if (!everything) {
                shelf.pass(filter, facts, narrows);
            }
            count += everything ? shelf.rows().size() : shelf.passing().cardinality();
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

    /// Whether all rows pass.
    boolean isEverything() {
        return everything;
    }

    /// Whether those pass that the filter found, and no others.
    boolean isAsFound() {
        return changed.isEmpty();
    }

    /// Those of a block, in order.
    List<Row> of(Block block) {
        return everything ? block.rows() : block.passing();
    }

    /// After an edit: what passed before and what was touched.
    void follow(RowStore.Update update) {
        if (!everything) {
            pass(update);
        }
        count += count(update.made()) - count(update.gone());
    }

    private void pass(RowStore.Update update) {
        Set<RowId> passing = new HashSet<>();
        update.touched().forEach(id -> passing.add(new RowId.Of(id)));
        for (Block gone : update.gone()) {
            gone.passing().forEach(row -> passing.add(row.id()));
        }
        for (Block made : update.made()) {
            pass(made, made.rows().stream().filter(row -> passing.contains(row.id())).toList());
        }
    }

    private void pass(Block block, List<Row> rows) {
        last = Optional.empty();
        block.pass(rows);
        changed.add(block);
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
        pass(
                block,
                block.rows().stream()
                        .filter(row -> before.contains(row) || row.id().equals(wanted))
                        .toList());
        count++;
        return true;
    }
}
