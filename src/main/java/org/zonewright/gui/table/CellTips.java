package org.zonewright.gui.table;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.l10n.Messages;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What cells say beside what they show: in a tooltip, and to screen readers.
final class CellTips {

    private final RecordTableModel model;
    private final RowWords words;
    private final Map<Column, String> titles = new EnumMap<>(Column.class);

    CellTips(RecordTableModel model, RowWords words) {
        this.model = model;
        this.words = words;
        for (Column column : Column.values()) {
            titles.put(column, words.messages().text("table.column." + column.id()));
        }
    }

    /// What a cell does not show for want of room, and what is wrong there.
    Optional<String> of(Row row, Column column) {
        return refusal(row, column).or(() -> whole(row, column));
    }

    private Optional<String> refusal(Row row, Column column) {
        return model.rejected(new RecordTableModel.Cell(row.id(), column))
                .map(rejected -> words.messages().text(rejected.why()));
    }

    private Optional<String> whole(Row row, Column column) {
        return switch (column) {
            case STATE -> Optional.of(words.mark(row.mark())).filter(text -> !text.isEmpty());
            case NAME -> Optional.of(RowWords.bothWays(row.name().canonical()));
            case VALUE ->
                    row instanceof Row.Single single
                            ? Optional.of(words.allValues(single.set()))
                            : Optional.empty();
            case PROBLEM ->
                    Optional.of(words.findings(model.facts().get().findings(row)))
                            .filter(text -> !text.isEmpty());
            case TYPE, ROUTING, TTL, HEALTH -> Optional.empty();
        };
    }

    /// Column and value.
    ///
    /// @param shown the words of the cell
    String spoken(Row row, Column column, String shown) {
        return title(column) + ": " + value(row, column, shown);
    }

    /// Row, column, value and problem.
    ///
    /// @param index of the row
    /// @param shown the words of the cell
    String spokenAsCurrent(int index, Row row, Column column, String shown) {
        Messages messages = words.messages();
        String label = RowWords.label(row, model.facts().get().zoneName());
        String mark = words.mark(row.mark());
        String text =
                messages.text(
                        "table.spoken",
                        index + 1,
                        mark.isEmpty() ? label : label + ", " + mark,
                        title(column),
                        value(row, column, shown));
        String problem = refusal(row, column).orElseGet(() -> problem(row, column));
        return problem.isEmpty() ? text : messages.text("table.spoken.problem", text, problem);
    }

    private String title(Column column) {
        return Objects.requireNonNull(titles.get(column));
    }

    /// In words also where the cell shows an icon, or has no room for all.
    private String value(Row row, Column column, String shown) {
        if (refusal(row, column).isPresent()) {
            return shown;
        }
        return column == Column.HEALTH
                ? words.health(model.facts().get().health(row))
                : whole(row, column).orElse(shown);
    }

    /// Of the cell's own field; empty text if nothing is wrong with it. The last column tells all.
    private String problem(Row row, Column column) {
        return field(column)
                .map(field -> model.facts().get().findings(row, field))
                .map(words::findings)
                .orElse("");
    }

    private static Optional<Finding.Field> field(Column column) {
        return switch (column) {
            case NAME -> Optional.of(Finding.Field.NAME);
            case TYPE -> Optional.of(Finding.Field.TYPE);
            case ROUTING -> Optional.of(Finding.Field.ROUTING);
            case TTL -> Optional.of(Finding.Field.TTL);
            case VALUE -> Optional.of(Finding.Field.VALUE);
            case HEALTH -> Optional.of(Finding.Field.HEALTH);
            case STATE, PROBLEM -> Optional.empty();
        };
    }
}
