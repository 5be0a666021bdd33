package org.zonewright.gui.table;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;

import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

import java.util.Optional;
import java.util.function.Consumer;

/// What a right click on a row offers.
final class RowMenu {

    private final TableView<Row> table;
    private final RecordTableView.Actions actions;
    private final TableColumns columns;
    private final Messages messages;

    RowMenu(
            TableView<Row> table,
            RecordTableView.Actions actions,
            TableColumns columns,
            Messages messages) {
        this.table = table;
        this.actions = actions;
        this.columns = columns;
        this.messages = messages;
    }

    void install() {
        var menu =
                new ContextMenu(
                        item("edit", Icon.CHANGED, this::edit),
                        item("follow", Icon.LEADS_TO, actions::follow),
                        item("duplicate", Icon.DUPLICATE, _ -> actions.duplicate()),
                        item("delete", Icon.DELETE, _ -> actions.delete()),
                        new SeparatorMenuItem(),
                        item(
                                "only",
                                Icon.SEARCH,
                                row -> filter(row, RecordTableView.FilterSense.ONLY)),
                        item(
                                "without",
                                Icon.REMOVE,
                                row -> filter(row, RecordTableView.FilterSense.WITHOUT)));
        table.setContextMenu(menu);
    }

    private MenuItem item(String key, Icon icon, Consumer<Row> action) {
        var item = new MenuItem(messages.text("table.menu." + key), icon.node());
        item.setOnAction(
                _ ->
                        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                                .ifPresent(action));
        return item;
    }

    private void edit(Row row) {
        table.requestFocus();
        table.edit(table.getFocusModel().getFocusedIndex(), columns.of(column()));
    }

    private void filter(Row row, RecordTableView.FilterSense sense) {
        actions.filterBy(row, column(), sense);
    }

    private Column column() {
        var at = table.getFocusModel().getFocusedCell().getTableColumn();
        return at == null ? Column.NAME : TableColumns.columnOf(at);
    }
}
