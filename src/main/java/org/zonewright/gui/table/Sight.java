package org.zonewright.gui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which rows the table shows: those that pass, under the headers of their groups, without the
/// members of closed ones.
final class Sight {

    private final RowStore store;
    private final Passing passing;
    private final RecordTableModel model;

    Sight(RowStore store, Passing passing, RecordTableModel model) {
        this.store = store;
        this.passing = passing;
        this.model = model;
    }

    /// In the order they are shown.
    List<Row> rows() {
        var rows = new ArrayList<Row>(passing.count());
        if (store.isListed() && passing.isAsFound()) {
            store.shelves().forEach(shelf -> add(shelf, rows));
        } else {
            store.blocks().forEach(block -> add(block, rows));
        }
        return rows;
    }

    private void add(Shelf shelf, List<Row> rows) {
        BitSet shown = passing.isEverything() ? shelf.all() : shelf.passing();
        int at = shown.nextSetBit(0);
        while (at >= 0) {
            Optional<Block> group = shelf.group(at);
            if (group.isPresent()) {
                add(group.get(), rows);
                at = shown.nextSetBit(group.get().end());
            } else {
                rows.add(shelf.rows().get(at));
                at = shown.nextSetBit(at + 1);
            }
        }
    }

    private void add(Block block, List<Row> rows) {
        List<Row> all = passing.of(block);
        if (all.isEmpty()) {
            return;
        }
        Optional<Row.Group> header = block.header();
        header.ifPresent(rows::add);
        if (header.isEmpty() || !isClosed(header.get())) {
            for (int at = 0; at < all.size(); at++) { // of 100 000 blocks: no array for each
                rows.add(all.get(at));
            }
        }
    }

    private boolean isClosed(Row.Group header) {
        Set<RowId> closed = model.collapsed().get();
        return !closed.isEmpty() && closed.contains(header.id()); // an identity costs a hash
    }

    /// The rows where each block that was touched stands where it stood, as after most edits: found
    /// without a look at all others.
    Optional<List<Row>> exchanged(RowStore.Update update) {
        if (!update.isExchange()) {
            return Optional.empty();
        }
        List<Row> rows = model.copyOfRows();
        for (int i = 0; i < update.made().size(); i++) {
            List<Row> before = of(update.gone().get(i));
            List<Row> after = of(update.made().get(i));
            int at = before.isEmpty() ? -1 : model.indexOf(before.getFirst());
            if (at < 0 || after.size() != before.size()) {
                return Optional.empty();
            }
            for (int j = 0; j < after.size(); j++) {
                rows.set(at + j, after.get(j));
            }
        }
        return Optional.of(rows);
    }

    private List<Row> of(Block block) {
        var rows = new ArrayList<Row>();
        add(block, rows);
        return rows;
    }
}
