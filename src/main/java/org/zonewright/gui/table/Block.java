package org.zonewright.gui.table;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of one name and type: a simple set, or a routing group with its header, then what is
/// unreadable there. Of one table, which notes here where it keeps what it asks of all blocks at
/// each keystroke. Lives on the FX thread.
final class Block {

    private final BlockKey key;
    private final Optional<Row.Group> header;
    private final List<Row> rows;

    private @Nullable Shelf shelf;
    private int place;
    private @Nullable List<Row> passing;

    /// @param rows in the order they are shown, without the header; may be empty
    Block(BlockKey key, Optional<Row.Group> header, List<Row> rows) {
        this.key = key;
        this.header = header;
        this.rows = List.copyOf(rows);
    }

    BlockKey key() {
        return key;
    }

    Optional<Row.Group> header() {
        return header;
    }

    List<Row> rows() {
        return rows;
    }

    Row first() {
        return header.<Row>map(row -> row).orElseGet(rows::getFirst);
    }

    Stream<Row> all() {
        return Stream.concat(header.stream(), rows.stream());
    }

    /// Goes to a shelf; what passed on the one before passes there.
    ///
    /// @param at the place of its first row there
    void stand(Shelf next, int at) {
        for (int i = 0; i < rows.size(); i++) {
            if (shelf != null && shelf.passing().get(place + i)) {
                next.passing().set(at + i);
            }
        }
        shelf = next;
        place = at;
    }

    /// The place on its shelf after its last row.
    int end() {
        return place + rows.size();
    }

    /// The rows that [Passing] lets through; none before it has looked.
    List<Row> passing() {
        if (passing != null) {
            return passing;
        }
        return shelf == null ? List.of() : shelf.passing(place, rows);
    }

    /// Lets rows through whatever the filter found.
    void pass(List<Row> some) {
        passing = some;
    }

    /// Lets those through that the filter finds.
    void passAsFound() {
        passing = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Block block
                && key.equals(block.key)
                && header.equals(block.header)
                && rows.equals(block.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, header, rows);
    }

    @Override
    public String toString() {
        return "Block[" + key + ", " + rows + "]";
    }
}
