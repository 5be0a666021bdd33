package org.zonewright.gui.table;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Some blocks that follow each other in listing order, with what the filter asks of all of them at
/// each keystroke side by side: their rows, the texts of these in one string, and which of them
/// pass. To go from block to block for it takes longer than to look through it. Lives on the FX
/// thread.
final class Shelf {

    private final List<Block> blocks;
    private final List<Row> rows;

    /// Of each row its block; empty if none has a header, as is mostly so.
    private final List<Block> owners;

    private final BitSet passing = new BitSet();
    private @Nullable ShelfText text;

    /// @param blocks at least one, in listing order; they stand here from now on
    Shelf(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
        rows = this.blocks.stream().flatMap(block -> block.rows().stream()).toList();
        owners = this.blocks.stream().allMatch(Shelf::isBare) ? List.of() : owners(this.blocks);
        int at = 0;
        for (Block block : this.blocks) {
            block.stand(this, at);
            at += block.rows().size();
        }
    }

    private static boolean isBare(Block block) {
        return block.header().isEmpty();
    }

    private static List<Block> owners(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> Collections.nCopies(block.rows().size(), block).stream())
                .toList();
    }

    List<Block> blocks() {
        return blocks;
    }

    Block first() {
        return blocks.getFirst();
    }

    /// Of all blocks, without headers.
    List<Row> rows() {
        return rows;
    }

    /// The block of the row at a place, if it has a header.
    Optional<Block> group(int at) {
        return owners.isEmpty() || isBare(owners.get(at))
                ? Optional.empty()
                : Optional.of(owners.get(at));
    }

    /// Whether these very blocks stand in a list from a place on.
    boolean standsIn(List<Block> listed, int from) {
        if (from + blocks.size() > listed.size()) {
            return false;
        }
        for (int i = 0; i < blocks.size(); i++) { // all of a large zone: no stream
            if (blocks.get(i) != listed.get(from + i)) {
                return false;
            }
        }
        return true;
    }

    /// The places of all rows.
    BitSet all() {
        var all = new BitSet(rows.size());
        all.set(0, rows.size());
        return all;
    }

    /// The places of the rows that the filter lets through; none before it was run.
    BitSet passing() {
        return passing;
    }

    /// The rows among some that the filter lets through.
    List<Row> passing(int from, List<Row> some) {
        int to = from + some.size();
        if (passing.nextClearBit(from) >= to) {
            return some;
        }
        var let = new ArrayList<Row>();
        for (int at = passing.nextSetBit(from);
                at >= 0 && at < to;
                at = passing.nextSetBit(at + 1)) {
            let.add(rows.get(at));
        }
        return let;
    }

    /// Runs a filter.
    ///
    /// @param narrows whether only rows can pass that pass already
    void pass(RowFilter filter, RowFacts facts, boolean narrows) {
        if (!narrows) {
            passing.set(0, rows.size());
        }
        filter.retain(passing, this, facts);
    }

    /// Takes the texts of the rows, made elsewhere.
    void know(ShelfText made) {
        text = made;
    }

    /// The texts of the rows, kept from one keystroke to the next: to make those of 10 000 takes
    /// longer than a frame.
    ShelfText text(RowTexts maker) {
        ShelfText known = text;
        if (known == null || !known.isBy(maker)) {
            known = ShelfText.of(rows, maker);
            text = known;
        }
        return known;
    }
}
