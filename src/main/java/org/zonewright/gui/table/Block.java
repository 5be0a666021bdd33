package org.zonewright.gui.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of one name and type: a simple set, or a routing group with its header, then what is
/// unreadable there.
///
/// @param rows in the order they are shown, without the header; may be empty
record Block(BlockKey key, Optional<Row.Group> header, List<Row> rows) {

    Block {
        rows = List.copyOf(rows);
    }

    Row first() {
        return header.<Row>map(row -> row).orElseGet(rows::getFirst);
    }

    Stream<Row> all() {
        return Stream.concat(header.stream(), rows.stream());
    }
}
