package org.zonewright.gui.table;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of one name and type: a simple set, or a routing group with its header, then what is
/// unreadable there. Of one table, which notes here what it asks of all blocks at each keystroke: a
/// look-up in a map would take longer than the matching. Lives on the FX thread.
final class Block {

    private final BlockKey key;
    private final Optional<Row.Group> header;
    private final List<Row> rows;

    private List<Row> passing = List.of();
    private String @Nullable [] texts;
    private @Nullable RowTexts madeBy;

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

    /// The rows that [Passing] lets through; none before it has looked.
    List<Row> passing() {
        return passing;
    }

    void pass(List<Row> next) {
        passing = next;
    }

    /// What the filter looks through in a row, kept from one keystroke to the next: to make the
    /// texts of 10 000 rows takes longer than a frame, to look through them does not.
    String text(int row, RowTexts maker) {
        String[] known = texts;
        if (known == null || madeBy != maker) {
            known = rows.stream().map(maker::of).toArray(String[]::new);
            texts = known;
            madeBy = maker;
        }
        return known[row];
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
