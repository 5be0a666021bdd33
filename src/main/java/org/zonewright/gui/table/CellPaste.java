package org.zonewright.gui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Cells that are to be pasted over marked ones. A block that fits into the range some times is
/// repeated; of any other, what has no marked cell belongs nowhere.
///
/// @param targets from top to bottom
record CellPaste(List<Target> targets) {

    /// The cells for one row.
    ///
    /// @param row empty for cells below the range
    /// @param columns that get a cell each, from left to right
    /// @param texts of the cells; more than columns if some are beside the range
    /// @param before what stands in the cells, as a person would edit it
    record Target(Optional<Row> row, List<Column> columns, List<String> texts, String before) {

        Target {
            columns = List.copyOf(columns);
            texts = List.copyOf(texts);
        }

        boolean isTooWide() {
            return texts.size() > columns.size();
        }

        String text(Column column) {
            return texts.get(columns.indexOf(column));
        }

        String after() {
            return joined(texts);
        }
    }

    CellPaste {
        targets = List.copyOf(targets);
    }

    /// @param rows all that are in sight
    /// @param block at least one row
    /// @param text what stands in a cell
    static CellPaste over(
            CellRange range,
            List<Row> rows,
            List<List<String>> block,
            BiFunction<Row, Column, String> text) {
        var targets = new ArrayList<Target>();
        int height = filled(range.height(), block.size());
        for (int i = 0; i < height; i++) {
            List<String> cells = block.get(i % block.size());
            int width = filled(range.columns().size(), cells.size());
            List<Column> columns =
                    range.columns().subList(0, Math.min(width, range.columns().size()));
            Optional<Row> row =
                    i < range.height() ? Optional.of(rows.get(range.top() + i)) : Optional.empty();
            String before =
                    row.map(
                                    known ->
                                            joined(
                                                    columns.stream()
                                                            .map(c -> text.apply(known, c))
                                                            .toList()))
                            .orElse("");
            targets.add(new Target(row, columns, repeated(cells, width), before));
        }
        return new CellPaste(targets);
    }

    private static int filled(int range, int block) {
        return block > 0 && range % block == 0 ? range : block;
    }

    private static List<String> repeated(List<String> cells, int width) {
        var repeated = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            repeated.add(cells.get(i % cells.size()));
        }
        return repeated;
    }

    private static String joined(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace("\n", ", "))
                .collect(Collectors.joining("  ·  "));
    }
}
