package org.zonewright.gui.problems;

import javafx.scene.Node;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Draws one column of a row, and keeps what it has drawn while a problem only moves.
final class ProblemCell extends TableCell<ProblemRow, ProblemRow> {

    private final Function<ProblemRow, Node> drawing;
    private @Nullable ProblemRow drawn;

    ProblemCell(Function<ProblemRow, Node> drawing) {
        this.drawing = drawing;
    }

    @Override
    protected void updateItem(@Nullable ProblemRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            drawn = null;
            setGraphic(null);
        } else if (row instanceof ProblemRow.Heading || !row.equals(drawn)) {
            drawn = row;
            setGraphic(drawing.apply(row));
        }
    }
}
