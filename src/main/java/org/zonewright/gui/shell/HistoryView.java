package org.zonewright.gui.shell;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.StepTime;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.List;

/// `#history`: every step there is, newest first; a click or Enter goes there. A button in the row,
/// Shift+Enter or the list's menu compares the draft with a step. Steps of other branches are
/// muted: they are kept, and can be gone back to.
final class HistoryView extends ListView<HistoryLine> {

    private static final KeyCombination COMPARE = KeyCombination.valueOf("Shift+Enter");

    private final ObservableList<HistoryLine> steps = FXCollections.observableArrayList();
    private final Actions actions;
    private final Messages messages;

    HistoryView(ShellModel model, Actions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        setId("history");
        setItems(steps);
        setFixedCellSize(28);
        setCellFactory(_ -> new Cell());
        setContextMenu(menu());
        setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY) {
                        jump();
                    }
                });
        setOnKeyPressed(
                key -> {
                    if (key.getCode() != KeyCode.ENTER) {
                        return;
                    }
                    if (key.isShiftDown()) {
                        compare(getSelectionModel().getSelectedItem());
                        key.consume();
                    } else {
                        jump();
                    }
                });
        model.facts().map(ZoneFacts::steps).subscribe(this::fill);
    }

    private ContextMenu menu() {
        var jump = new MenuItem(messages.text("gui.history.jump"));
        jump.setId("history-jump");
        jump.setOnAction(_ -> jump());
        var compare = new MenuItem(messages.text("gui.history.compare"), Icon.CHANGES.node());
        compare.setId("history-menu-compare");
        compare.setOnAction(_ -> compare(getSelectionModel().getSelectedItem()));
        return new ContextMenu(jump, compare);
    }

    private void compare(@Nullable HistoryLine step) {
        if (step != null) {
            actions.compareWith(step.number());
        }
    }

    private void jump() {
        HistoryLine step = getSelectionModel().getSelectedItem();
        if (step != null && !step.isCurrent()) {
            actions.jumpTo(step.number());
        }
    }

    private void fill(List<HistoryLine> next) {
        steps.setAll(next);
        next.stream().filter(HistoryLine::isCurrent).forEach(getSelectionModel()::select);
    }

    private final class Cell extends ListCell<HistoryLine> {

        Cell() {
            // The menu is of the step under the mouse, whichever was selected.
            addEventFilter(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    event -> {
                        if (!event.isKeyboardTrigger() && getItem() != null) {
                            getListView().getSelectionModel().select(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable HistoryLine step, boolean empty) {
            super.updateItem(step, empty);
            setText(null);
            if (step == null || empty) {
                setGraphic(null);
                return;
            }
            var name = Badges.styled(messages.text(step.name()));
            if (!step.isOnBranch()) {
                name.getStyleClass().add("muted");
            }
            Icon mark = step.isCurrent() ? Icon.RIGHT : Icon.DIFFERS;
            var face = new HBox(10, mark.node("muted", "icon-small"), time(step), name);
            if (step.isSaved()) {
                face.getChildren()
                        .add(Badges.tag(messages.text("gui.history.saved"), Tone.NEUTRAL));
            }
            face.getChildren().addAll(Badges.spring(), compareButton(step));
            face.setAlignment(Pos.CENTER_LEFT);
            face.setPrefWidth(1);
            setGraphic(face);
        }

        private Button compareButton(HistoryLine step) {
            Button button = Buttons.small(Icon.CHANGES, messages.text("gui.history.compare"));
            button.getStyleClass().addAll("flat", "history-compare");
            button.setMinWidth(USE_PREF_SIZE);
            button.setFocusTraversable(false);
            Buttons.tip(button, button.getText(), COMPARE);
            button.setOnAction(_ -> compare(step));
            return button;
        }

        private javafx.scene.control.Label time(HistoryLine step) {
            var time = Badges.mono(StepTime.of(step.at()));
            time.getStyleClass().add("muted");
            return time;
        }
    }
}
