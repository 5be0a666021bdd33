package org.zonewright.gui.table;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableRow;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row of the record table, marked with its state.
///
/// [javafx.scene.control.skin.VirtualFlow] styles a row and all nodes in it anew whenever it shows
/// another record set, which takes longer than all else that is done for it. This one styles what
/// has another style and lays itself out at once: then it is not looked at.
final class RecordRow extends TableRow<Row> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass MEMBER = PseudoClass.getPseudoClass("member");

    private static final Map<Mark, PseudoClass> MARKS =
            Stream.of(Mark.values())
                    .collect(
                            Collectors.toMap(
                                    mark -> mark, mark -> PseudoClass.getPseudoClass(mark.id())));

    /// The row as a whole is to be styled; so it is before it was for the first time.
    private boolean isRestyled = true;

    /// Nodes of it that are to be styled.
    private final Set<Node> restyled = new LinkedHashSet<>();

    /// Gives a cell a state or takes it.
    ///
    /// @param row of the cell, if it has one yet
    static void turn(Node cell, @Nullable RecordRow row, PseudoClass state, boolean isOn) {
        if (cell.getPseudoClassStates().contains(state) != isOn) {
            cell.pseudoClassStateChanged(state, isOn);
            if (row != null) {
                row.restyle(cell);
            }
        }
    }

    /// To be told when the style of a cell, or of a node in it, may be another than before.
    void restyle(Node cell) {
        restyled.add(cell);
    }

    @Override
    public void updateIndex(int index) {
        boolean wasSelected = isSelected();
        boolean wasFocused = isFocused();
        super.updateIndex(index);
        isRestyled |= isSelected() != wasSelected || isFocused() != wasFocused;
        if (index >= 0 && getScene() != null && getSkin() != null) {
            if (!isRestyled && isNeedsLayout()) {
                restyled.forEach(Node::applyCss);
                layout();
            }
            isRestyled = false;
            restyled.clear();
        }
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        if (empty != isEmpty()) {
            isRestyled = true;
        }
        super.updateItem(row, empty);
        MARKS.forEach((mark, state) -> turn(state, row != null && row.mark() == mark));
        turn(GROUP, row instanceof Row.Group);
        turn(MEMBER, row instanceof Row.Single single && single.isMember());
    }

    private void turn(PseudoClass state, boolean isOn) {
        if (getPseudoClassStates().contains(state) != isOn) {
            pseudoClassStateChanged(state, isOn);
            isRestyled = true;
        }
    }
}
