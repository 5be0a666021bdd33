package org.zonewright.gui.table;

import org.zonewright.model.zone.EntryId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows that the filter lets through, block by block: no row is looked up by its id, which
/// would take longer than the matching. Rows that a person changes or goes to pass too, until the
/// filter is run again.
final class Passing {

    private IdentityHashMap<Block, List<Row>> rows = new IdentityHashMap<>();
    private boolean everything = true;

    /// What the rows passed, if nothing has changed since: a filter that is typed on looks through
    /// them alone.
    private Optional<RowFilter> last = Optional.empty();

    /// Runs a filter over all blocks.
    void run(RowFilter filter, List<Block> blocks, RowFacts facts) {
        boolean narrows = last.filter(filter::narrows).isPresent();
        var before = rows;
        everything = filter.isEmpty();
        last = everything ? Optional.empty() : Optional.of(filter);
        rows = new IdentityHashMap<>(everything ? 0 : blocks.size());
        if (!everything) {
            for (Block block : blocks) {
                List<Row> candidates =
                        narrows ? before.getOrDefault(block, List.of()) : block.rows();
                rows.put(block, matching(filter, candidates, facts));
            }
        }
    }

    private static List<Row> matching(RowFilter filter, List<Row> all, RowFacts facts) {
        if (all.isEmpty()) {
            return all;
        }
        if (all.size() == 1) {
            return filter.accepts(all.getFirst(), facts) ? all : List.of();
        }
        var matching = new ArrayList<Row>(all.size());
        for (Row row : all) {
            if (filter.accepts(row, facts)) {
                matching.add(row);
            }
        }
        return matching.size() == all.size() ? all : matching;
    }

    /// Those of a block, in order.
    List<Row> of(Block block) {
        return everything ? block.rows() : rows.getOrDefault(block, List.of());
    }

    /// After an edit: what passed before and what was touched.
    void follow(List<Block> blocks, Set<EntryId> touched) {
        if (everything) {
            return;
        }
        last = Optional.empty();
        var gone = rows;
        var next = new IdentityHashMap<Block, List<Row>>(blocks.size());
        var fresh = new ArrayList<Block>();
        for (Block block : blocks) {
            List<Row> known = gone.remove(block);
            if (known == null) {
                fresh.add(block);
            } else {
                next.put(block, known);
            }
        }
        var passing = new HashSet<RowId>();
        touched.forEach(id -> passing.add(new RowId.Of(id)));
        gone.values().forEach(list -> list.forEach(row -> passing.add(row.id())));
        for (Block block : fresh) {
            next.put(block, block.rows().stream().filter(r -> passing.contains(r.id())).toList());
        }
        rows = next;
    }

    /// Lets one more row through.
    ///
    /// @return false if it passed before
    boolean add(Block block, EntryId id) {
        var wanted = new RowId.Of(id);
        if (of(block).stream().anyMatch(row -> row.id().equals(wanted))) {
            return false;
        }
        List<Row> before = of(block);
        rows.put(
                block,
                block.rows().stream()
                        .filter(row -> before.contains(row) || row.id().equals(wanted))
                        .toList());
        return true;
    }
}
