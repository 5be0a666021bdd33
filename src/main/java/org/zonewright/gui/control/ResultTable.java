package org.zonewright.gui.control;

import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What comes of each of many rows, and below it how many there are of each kind.
///
/// @param <T> a row
/// @param <K> what comes of it
public final class ResultTable<T, K extends Enum<K>> {

    /// How a kind is shown.
    public record Look(Icon icon, Tone tone) {}

    /// px, as is the height
    private static final double ROW_HEIGHT = 31;

    private static final double MOST_HEIGHT = 380;

    /// The header in rows, with a little air below the last.
    private static final double HEADER = 1.4;

    private final String id;
    private final Messages messages;
    private final Function<T, K> kind;
    private final Function<K, Look> looks;
    private final TableView<T> table = new TableView<>();
    private final HBox tally = new HBox();

    /// @param id begins its ids, and after `gui.` the keys of its words
    public ResultTable(String id, Messages messages, Function<T, K> kind, Function<K, Look> looks) {
        this.id = id;
        this.messages = messages;
        this.kind = kind;
        this.looks = looks;
        table.setId(id + "-rows");
        table.setAccessibleText(messages.text("gui." + id + ".rows"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        tally.getStyleClass().add("tally");
    }

    public TableView<T> table() {
        return table;
    }

    public HBox tally() {
        return tally;
    }

    /// As high as its rows, and no higher than a dialog has room for.
    public void fit(int rows) {
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPrefHeight(Math.min(MOST_HEIGHT, ROW_HEIGHT * (rows + HEADER)));
    }

    public void addResult(double width) {
        add("result", PlainColumns.drawn(id + "-result", width, row -> mark(kind.apply(row), "")));
    }

    public void addText(String column, double width, Function<T, String> text) {
        add(column, PlainColumns.text(id + "-" + column, width, text));
    }

    private void add(String title, TableColumn<T, T> column) {
        column.setText(messages.text("gui." + id + ".column." + title));
        table.getColumns().add(column);
    }

    /// @param kinds in the order of their counts
    public void show(List<T> rows, K[] kinds) {
        table.getItems().setAll(rows);
        tally.getChildren().clear();
        for (K each : kinds) {
            long count = rows.stream().filter(row -> kind.apply(row) == each).count();
            if (count > 0) {
                tally.getChildren().add(mark(each, count + " "));
            }
        }
    }

    private Node mark(K of, String before) {
        String word = messages.text("gui." + id + ".kind." + of.name().toLowerCase(Locale.ROOT));
        Look look = looks.apply(of);
        return Badges.marked(look.icon(), before + word, look.tone());
    }
}
