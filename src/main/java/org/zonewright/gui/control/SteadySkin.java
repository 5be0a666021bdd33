package org.zonewright.gui.control;

import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The skin of a table whose rows come and go while a person works. When the number of items
/// changes, [VirtualFlow] draws all rows in sight, throws them out of the scene and draws them
/// again; this one draws them once. To show an item, [VirtualFlow] takes any drawn row that is
/// free; this one takes that which [SpareRows] says.
public final class SteadySkin<T> extends TableViewSkin<T> {

    private final Kind<T> kind;
    private boolean counting;

    /// What decides which nodes the cells of a row have, in which styles.
    @FunctionalInterface
    public interface Kind<T> {

        /// @param item none of an empty row
        /// @return equal for items whose rows look alike but for their texts
        Object of(@Nullable T item);

        /// What is the very same object for items whose rows look alike.
        default Object content(T item) {
            return item;
        }
    }

    public SteadySkin(TableView<T> table, Kind<T> kind) {
        super(table);
        this.kind = kind;
    }

    @Override
    protected VirtualFlow<TableRow<T>> createVirtualFlow() {
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

    private final class Flow extends VirtualFlow<TableRow<T>> {

        private @Nullable Parent sheet;
        private @Nullable TableRow<T> chosen;
        private int wanted;

        @Override
        protected void layoutChildren() {
            if (!counting) {
                super.layoutChildren();
            }
        }

        @Override
        protected TableRow<T> getAvailableCell(int index) {
            wanted = index;
            boolean upwards = !getCells().isEmpty() && getCells().getFirst().getIndex() > index;
            chosen =
                    new SpareRows<>(spares(), getSkinnable().getItems(), upwards, kind)
                            .best(index)
                            .orElse(null);
            try {
                TableRow<T> taken = super.getAvailableCell(index);
                sheet = taken.getParent();
                return taken;
            } finally {
                chosen = null;
            }
        }

        /// While a free one is looked for, which is taken for its index: only the chosen one has
        /// that.
        @Override
        protected int getCellIndex(TableRow<T> row) {
            if (chosen == null) {
                return super.getCellIndex(row);
            }
            return row == chosen ? wanted : -1;
        }

        @SuppressWarnings("unchecked") // what its row factory makes, in its own sheet
        private List<TableRow<T>> spares() {
            return sheet == null
                    ? List.of()
                    : sheet.getChildrenUnmodifiable().stream()
                            .filter(child -> !getCells().contains(child))
                            .filter(TableRow.class::isInstance)
                            .map(child -> (TableRow<T>) child)
                            .toList();
        }
    }
}
