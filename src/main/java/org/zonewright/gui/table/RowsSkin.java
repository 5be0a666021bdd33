package org.zonewright.gui.table;

import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The skin of the record table. When the number of rows changes, [VirtualFlow] draws all rows in
/// sight, throws them out of the scene and draws them again; this one draws them once. To show a
/// row, [VirtualFlow] takes any drawn row that is free; this one takes that which [SpareRows] says.
final class RowsSkin extends TableViewSkin<Row> {

    private boolean counting;

    RowsSkin(TableView<Row> table) {
        super(table);
    }

    @Override
    protected VirtualFlow<TableRow<Row>> createVirtualFlow() {
        return new Flow();
    }

    @Override
    protected void updateItemCount() {
        counting = true;
        try {
            super.updateItemCount();
        } finally {
            counting = false;
        }
    }

    private final class Flow extends VirtualFlow<TableRow<Row>> {

        private @Nullable Parent sheet;
        private @Nullable TableRow<Row> chosen;
        private int wanted;

        @Override
        protected void layoutChildren() {
            if (!counting) {
                super.layoutChildren();
            }
        }

        @Override
        protected TableRow<Row> getAvailableCell(int index) {
            wanted = index;
            boolean upwards = !getCells().isEmpty() && getCells().getFirst().getIndex() > index;
            chosen =
                    new SpareRows(spares(), getSkinnable().getItems(), upwards)
                            .best(index)
                            .orElse(null);
            try {
                TableRow<Row> taken = super.getAvailableCell(index);
                sheet = taken.getParent();
                return taken;
            } finally {
                chosen = null;
            }
        }

        /// While a free one is looked for, which is taken for its index: only the chosen one has
        /// that.
        @Override
        protected int getCellIndex(TableRow<Row> row) {
            if (chosen == null) {
                return super.getCellIndex(row);
            }
            return row == chosen ? wanted : -1;
        }

        private List<TableRow<Row>> spares() {
            return sheet == null
                    ? List.of()
                    : sheet.getChildrenUnmodifiable().stream()
                            .filter(child -> !getCells().contains(child))
                            .filter(RecordRow.class::isInstance)
                            .<TableRow<Row>>map(RecordRow.class::cast)
                            .toList();
        }
    }
}
