package org.zonewright.gui.table;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.l10n.Messages;

import java.util.Optional;

/// The big editor over the table: all values of a record set, one a line. Ctrl+Enter, Tab and loss
/// of focus keep what was typed, Esc gives it up.
final class ValuesEditor extends Pane {

    private static final int MAX_LINES = 12;
    private static final double LINE = 18;

    private final TableView<Row> table;
    private final RecordTableView.Actions actions;
    private final TextArea area = new TextArea();
    private final VBox box;
    private @Nullable Row row;
    private String before = "";

    ValuesEditor(
            TableView<Row> table,
            RecordTableModel model,
            RecordTableView.Actions actions,
            Messages messages) {
        this.table = table;
        this.actions = actions;
        setVisible(false);
        setPickOnBounds(false);
        area.getStyleClass().add("mono");
        area.setId("values-editor");
        area.setAccessibleText(messages.text("table.values-editor"));
        Label hint = Badges.secondary(messages.text("table.values-editor.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setVgrow(area, Priority.ALWAYS);
        box = new VBox(area, hint);
        box.getStyleClass().add("values-editor");
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        area.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                commit();
                            }
                        });
        model.rows().addListener((javafx.collections.ListChangeListener<Row>) _ -> close());
    }

    /// Opens over a row's value cell.
    ///
    /// @return whether there is anything to edit
    boolean open(Row edited, TableColumns columns) {
        Optional<String> text = actions.values(edited);
        if (text.isEmpty()) {
            return false;
        }
        getChildren().setAll(box); // not before it is needed: its skin is large
        row = edited;
        before = text.get();
        area.setText(before);
        place(columns);
        setVisible(true);
        area.requestFocus();
        area.end();
        return true;
    }

    private void place(TableColumns columns) {
        int index = table.getFocusModel().getFocusedIndex();
        Bounds at =
                columns.cellAt(index, columns.of(Column.VALUE))
                        .map(cell -> sceneToLocal(cell.localToScene(cell.getBoundsInLocal())))
                        .orElse(getLayoutBounds());
        long lines = Math.min(MAX_LINES, Math.max(3, before.lines().count() + 1));
        double height = lines * LINE + 44;
        double width = Math.max(320, at.getWidth() + 8);
        double x = Math.max(0, Math.min(at.getMinX() - 4, getWidth() - width - 8));
        double y = Math.max(0, Math.min(at.getMinY() - 2, getHeight() - height - 8));
        box.resizeRelocate(x, y, width, height);
        box.setPrefSize(width, height);
        box.relocate(x, y);
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB
                || (key.getCode() == KeyCode.ENTER && key.isShortcutDown())) {
            commit();
            table.requestFocus();
            key.consume();
        }
    }

    private void commit() {
        Row edited = row;
        String typed = area.getText();
        if (edited == null) {
            return;
        }
        close();
        if (!typed.equals(before)) {
            actions.enter(edited, Column.VALUE, typed);
        }
    }

    private void close() {
        if (row != null) {
            row = null;
            boolean focused = area.isFocused();
            setVisible(false);
            if (focused) {
                table.requestFocus();
            }
        }
    }
}
