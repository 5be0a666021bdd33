package org.zonewright.gui.table;

import javafx.geometry.Point2D;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import java.util.Optional;

/// The part of a table's rows that is in sight, and what of it is where.
final class RowsInSight {

    private final TableView<Row> table;

    RowsInSight(TableView<Row> table) {
        this.table = table;
    }

    /// Empty before the table is drawn, and as long as it has no rows.
    private Optional<VirtualFlow<?>> flow() {
        return Optional.<VirtualFlow<?>>ofNullable((VirtualFlow<?>) table.lookup(".virtual-flow"))
                .filter(flow -> flow.getFirstVisibleCell() != null);
    }

    /// Scrolls no further than it takes to see the row.
    void reveal(int index) {
        if (flow().isEmpty()) {
            table.scrollTo(Math.max(0, index - 3));
        } else if (index <= first()) {
            table.scrollTo(index);
        } else if (index >= last()) {
            table.scrollTo(Math.max(0, index - Math.max(1, last() - first() - 2)));
        }
    }

    private int first() {
        return flow().map(flow -> flow.getFirstVisibleCell().getIndex()).orElse(0);
    }

    private int last() {
        return flow().map(flow -> flow.getLastVisibleCell().getIndex()).orElse(0);
    }

    /// How many rows are whole in sight.
    int page() {
        return Math.max(1, last() - first() - 1);
    }

    /// The row at this height of the window. Above those in sight the one before them, below them
    /// the one after; none if there are no rows.
    Optional<Integer> rowAt(double sceneX, double sceneY) {
        return flow().map(flow -> rowAt(flow, new Point2D(sceneX, sceneY)));
    }

    private int rowAt(VirtualFlow<?> flow, Point2D at) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        double y = flow.sceneToLocal(at).getY();
        int index = first.getIndex() + (int) Math.floor(first.sceneToLocal(at).getY() / height());
        int within =
                y < 0 ? first() - 1 : y > flow.getHeight() ? last() + 1 : Math.min(index, last());
        return Math.clamp(within, 0, table.getItems().size() - 1);
    }

    private double height() {
        return table.getFixedCellSize();
    }

    /// Whether a place of the window is above or below the rows in sight.
    boolean isBeyond(double sceneX, double sceneY) {
        return flow().map(flow -> flow.sceneToLocal(sceneX, sceneY).getY())
                .filter(y -> y < 0 || y > flow().orElseThrow().getHeight())
                .isPresent();
    }

    /// The column at a place of the window; at the marks of the rows the one beside them, to the
    /// right of all the last.
    Column columnAt(double sceneX, double sceneY) {
        double x =
                flow().map(flow -> flow.getFirstVisibleCell().sceneToLocal(sceneX, sceneY).getX())
                        .orElse(0.0);
        Column nearest = Column.NAME;
        double begin = 0;
        for (TableColumn<Row, ?> column : table.getVisibleLeafColumns()) {
            if (begin <= Math.max(0, x) && TableColumns.isOfCells(column)) {
                nearest = TableColumns.columnOf(column);
            }
            begin += column.getWidth();
        }
        return nearest;
    }
}
