package org.zonewright.gui.table;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.FixActions;
import org.zonewright.gui.control.ColumnPlace;
import org.zonewright.gui.control.EmptyState;
import org.zonewright.gui.control.FixPopover;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.RowDrag;
import org.zonewright.gui.control.SteadySkin;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;

/// The record table under its filter. Reads the model, tells [Actions] what a person did, decides
/// nothing.
public final class RecordTableView extends BorderPane {

    /// What a person can ask of the table.
    public interface Actions {

        /// Adds a record set near the selected one and edits its name.
        void add(RecordType type);

        /// Copies the selected record sets.
        void duplicate();

        /// Deletes the selected rows; brings them back if all of them are deleted.
        void delete();

        /// @param rows those selected, from top to bottom
        /// @param lead the one to start from, which is one of them
        void select(List<Row> rows, Optional<Row> lead);

        /// Marks cells of the rows that are selected; empty for whole rows.
        void mark(Optional<CellRange> cells);

        /// The text to edit in a cell; empty if it cannot be edited in place.
        Optional<String> text(Row row, Column column);

        /// All values, one a line; empty if the row has none to edit.
        Optional<String> values(Row row);

        /// What would be refused of a text before it is entered.
        Optional<Phrase> problem(Row row, Column column, String typed);

        /// Takes what was typed into a cell.
        void enter(Row row, Column column, String typed);

        /// What is wrong with a row, worst first.
        List<Finding> findings(Row row);

        FixActions fixes();

        /// Drops the text that was refused in a row's cells.
        void giveUp(Row row);

        /// Goes to the record set that this one points to, if it is in the zone.
        void follow(Row row);

        /// Opens or closes a group.
        void toggle(Row.Group group);

        /// Closes all groups, or opens them if all are closed.
        void toggleAll();

        void sort(RowOrder order);

        /// Narrows the filter to rows that have this text in this column, or to those that have
        /// not.
        void filterBy(Row row, Column column, FilterSense sense);

        FilterBar.Actions filter();
    }

    /// Whether a filter keeps what it names or leaves it out.
    public enum FilterSense {
        ONLY,
        WITHOUT
    }

    private final TableView<Row> table = new TableView<>();
    private final FilterBar filter;
    private final CellSelection cells;
    private final TableKeys keys;

    /// @param columnPlaces kept as a person has them
    public RecordTableView(
            RecordTableModel model,
            Actions actions,
            Messages messages,
            World world,
            ObjectProperty<List<ColumnPlace>> columnPlaces) {
        getStyleClass().add("record-table");
        var words = new RowWords(messages, world);
        var columns = new TableColumns(table, model, actions, words, columnPlaces);
        var editor = new ValuesEditor(table, model, actions, messages);
        filter = new FilterBar(model, actions.filter(), messages, this::focusTable);
        filter.add(columns.groupsButton());
        filter.add(columns.menuButton());
        table.setId("records");
        table.setItems(model.rows());
        table.setFixedCellSize(28);
        table.setSkin(new SteadySkin<>(table, RowKind::of));
        table.setEditable(true);
        table.setAccessibleText(messages.text("table.title"));
        table.setPlaceholder(
                new EmptyState(
                        Icon.TABLE,
                        messages.text("table.empty.title"),
                        messages.text("table.empty.how")));
        var fixes = new FixPopover(messages, actions.fixes());
        var sight = new RowsInSight(table);
        var sync = new TableSync(table, model, actions, columns, sight);
        cells = new CellSelection(table, model, actions, columns, sync, sight);
        var cellKeys = new CellKeys(table, model, actions, cells, sight);
        keys = new TableKeys(table, model, actions, columns, editor, fixes, cells, cellKeys);
        keys.install();
        cells.install();
        sync.install();
        new RowMenu(table, actions, columns, messages).install();
        var mouse = new CellMouse(table, cells, sight);
        RowDrag.install(
                table,
                mouse::takesRows,
                isMove -> dragged(model.selected().get().size(), isMove, messages));
        mouse.install();
        setTop(filter);
        setCenter(new StackPane(table, editor));
    }

    private static String dragged(int rows, boolean isMove, Messages messages) {
        return rows == 0 ? "" : messages.text(isMove ? "table.drag.move" : "table.drag.copy", rows);
    }

    public void focusFilter() {
        filter.focus();
    }

    /// Edits the cell that has the focus, or all values where it cannot be edited in place.
    public void editCell() {
        focusTable();
        keys.editCell();
    }

    /// Edits all values of the focused row, one a line.
    public void editValues() {
        focusTable();
        keys.editValues();
    }

    /// Selects all rows.
    public void selectAll() {
        focusTable();
        cells.selectAll();
    }

    /// Selects the whole of the rows that have marked cells.
    public void selectRows() {
        focusTable();
        cells.selectRows();
    }

    /// Marks the whole of the columns that have marked cells.
    public void selectColumns() {
        focusTable();
        cells.selectColumns();
    }

    /// The cells that are marked, or the current one.
    public Optional<CellRange> cells() {
        return cells.all();
    }

    public void focusTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }
}
