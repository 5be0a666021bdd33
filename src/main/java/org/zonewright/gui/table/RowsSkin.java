package org.zonewright.gui.table;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/// The skin of the record table. When the number of rows changes, [VirtualFlow] draws all rows in
/// sight, throws them out of the scene and draws them again; this one draws them once.
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

        @Override
        protected void layoutChildren() {
            if (!counting) {
                super.layoutChildren();
            }
        }
    }
}
