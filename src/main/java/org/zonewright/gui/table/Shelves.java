package org.zonewright.gui.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// All blocks of a zone in listing order, a shelf for some hundred of them. After an edit only the
/// shelves are made anew on which a block was touched.
final class Shelves {

    /// Blocks; enough that a shelf is little beside them, few enough that one is made in no time.
    private static final int LENGTH = 256;

    private static final Comparator<Block> LISTED = Comparator.comparing(Block::key);

    private List<Shelf> shelves = List.of();

    /// @param listed all blocks, in listing order
    List<Shelf> of(List<Block> listed) {
        var next = new ArrayList<Shelf>();
        int from = 0;
        for (int i = 0; i < shelves.size(); i++) {
            Shelf shelf = shelves.get(i);
            if (shelf.standsIn(listed, from)) {
                next.add(shelf);
                from += shelf.blocks().size();
            } else {
                int to = i + 1 < shelves.size() ? place(shelves.get(i + 1), listed) : listed.size();
                fill(next, listed.subList(from, to));
                from = to;
            }
        }
        fill(next, listed.subList(from, listed.size()));
        shelves = Collections.unmodifiableList(next);
        return shelves;
    }

    /// Where a shelf's first block stands, or would.
    private static int place(Shelf shelf, List<Block> listed) {
        int at = Collections.binarySearch(listed, shelf.first(), LISTED);
        return at < 0 ? -1 - at : at;
    }

    private static void fill(List<Shelf> shelves, List<Block> blocks) {
        for (int from = 0; from < blocks.size(); from += LENGTH) {
            shelves.add(new Shelf(blocks.subList(from, Math.min(from + LENGTH, blocks.size()))));
        }
    }
}
