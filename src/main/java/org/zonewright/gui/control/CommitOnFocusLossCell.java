package org.zonewright.gui.control;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.CellEditEvent;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/// A text cell that keeps what was typed: Enter, Tab and loss of focus commit it, Esc alone gives
/// it up. (TableView drops the edit when focus leaves: JDK-8089514.)
///
/// Enter goes on to the cell below, Tab to the next cell that can be edited. What is wrong with the
/// text is marked while typing; whether it is taken is for the column's `onEditCommit` to say.
public final class CommitOnFocusLossCell<S> extends TableCell<S, String> {

    /// Draws the cell when it is not edited.
    public interface Display<S> {
        /// Sets text, graphic and pseudo-classes of `cell`, which has those of the row that it
        /// showed before; `row` is null for an empty row.
        void show(TableCell<S, String> cell, @Nullable S row, @Nullable String text);
    }

    /// Says what is wrong with a text before it is committed.
    public interface Check<S> {
        Optional<String> problem(S row, String text);
    }

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Display<S> display;
    private final Check<S> check;
    private @Nullable TextField field;
    private @Nullable PressWatch press;
    private @Nullable TablePosition<S, ?> at;
    private String before = "";
    private boolean reverting;
    private boolean leaving;

    public CommitOnFocusLossCell(Display<S> display, Check<S> check) {
        this.display = display;
        this.check = check;
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            getTableView().edit(-1, null);
            return;
        }
        at = getTableView().getEditingCell();
        before = Objects.requireNonNullElse(getItem(), "");
        field = new TextField(before);
        field.getStyleClass().add("cell-field");
        getStyleClass().add("editing");
        if (getStyleClass().contains("mono")) {
            field.getStyleClass().add("mono");
        }
        field.textProperty().addListener((_, _, text) -> mark(text));
        var watch = new PressWatch(getTableView(), this::commitUnlessFocused);
        press = watch;
        field.focusedProperty()
                .addListener(
                        (_, _, _) -> {
                            if (!watch.isDown()) {
                                commitUnlessFocused();
                            }
                        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setText(null);
        setGraphic(field);
        mark(before);
        field.requestFocus();
        field.selectAll();
    }

    /// Starts with this text in place of the present one: for a person who types into a selected
    /// cell.
    public void replaceText(String text) {
        if (field != null) {
            field.setText(text);
            field.end();
        }
    }

    @Override
    public void commitEdit(String text) {
        if (leaving) {
            return;
        }
        leaving = true;
        try {
            if (text.equals(before)) {
                reverting = true;
                super.cancelEdit();
            } else {
                super.commitEdit(text);
            }
        } finally {
            leaving = false;
            reverting = false;
        }
        leave();
    }

    @Override
    public void cancelEdit() {
        boolean lost = isEditing() && !reverting && !leaving && !text().equals(before);
        if (lost) {
            commitLater(getTableView(), here(), text());
        }
        super.cancelEdit();
        leave();
    }

    /// A click on another cell takes the edit away in the middle of its selection: what was typed
    /// is committed after that, so that the clicked row stays selected.
    private static <S> void commitLater(
            TableView<S> table, TablePosition<S, String> at, String text) {
        if (at.getRow() < 0 || at.getRow() >= table.getItems().size()) {
            return;
        }
        S row = table.getItems().get(at.getRow());
        Platform.runLater(
                () -> {
                    int now = table.getItems().indexOf(row);
                    TablePosition<S, String> there =
                            now < 0 ? at : new TablePosition<>(table, now, at.getTableColumn());
                    Event.fireEvent(
                            at.getTableColumn(),
                            new CellEditEvent<>(table, there, TableColumn.editCommitEvent(), text));
                });
    }

    @SuppressWarnings("unchecked") // the position is of this column, whose cells hold text
    private TablePosition<S, String> here() {
        return (TablePosition<S, String>) Objects.requireNonNull(at);
    }

    private void commitUnlessFocused() {
        if (field != null && !field.isFocused() && isEditing()) {
            commitEdit(text());
        }
    }

    private void leave() {
        if (press != null) {
            press.end();
            press = null;
        }
        if (field != null && getGraphic() == field) {
            setGraphic(null);
        }
        field = null;
        getStyleClass().remove("editing");
        updateItem(getItem(), isEmpty());
    }

    private String text() {
        return field == null ? before : field.getText();
    }

    private void mark(String text) {
        S row = getTableRow() == null ? null : getTableRow().getItem();
        if (field == null || row == null) {
            return;
        }
        Optional<String> problem = check.problem(row, text);
        field.pseudoClassStateChanged(DANGER, problem.isPresent());
        field.setTooltip(problem.map(Buttons::tooltip).orElse(null));
        field.setAccessibleHelp(problem.orElse(null));
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> {
                reverting = true;
                cancelEdit();
                reverting = false;
                getTableView().requestFocus();
                key.consume();
            }
            case ENTER -> {
                finish(1, 0);
                key.consume();
            }
            case TAB -> {
                finish(0, key.isShiftDown() ? -1 : 1);
                key.consume();
            }
            default -> {}
        }
    }

    /// What was entered may have moved the row: the next cell is beside or below where it is now.
    private void finish(int down, int right) {
        TableView<S> table = getTableView();
        int row = getIndex();
        TableColumn<S, String> column = getTableColumn();
        commitEdit(text());
        table.requestFocus();
        table.layout();
        int selected = table.getSelectionModel().getSelectedIndex();
        int now = selected < 0 ? row : selected;
        if (down != 0) {
            int next = Math.min(now + down, table.getItems().size() - 1);
            table.getSelectionModel().clearAndSelect(next, column);
            table.getFocusModel().focus(next, column);
        } else {
            EditableCells.editBeside(table, now, column, right);
        }
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        if (isEditing() && field != null) {
            return;
        }
        display.show(this, empty || getTableRow() == null ? null : getTableRow().getItem(), text);
    }
}
