package org.zonewright.gui.query;

import atlantafx.base.controls.Popover;

import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

/// The button that opens the list of what was asked before.
final class PastPicker {

    private final QueryView.Actions actions;
    private final Button button;
    private final Popover popover;
    private final ListView<Past> list = new ListView<>();

    PastPicker(QueryModel model, QueryView.Actions actions, Messages messages) {
        this.actions = actions;
        button = Buttons.icon(Icon.TIME, messages.text("query.past"));
        button.setId("query-past");
        button.setMinWidth(Button.USE_PREF_SIZE);
        list.setId("query-past-list");
        list.setAccessibleText(messages.text("query.past"));
        list.setItems(model.past());
        list.setPrefSize(340, 260);
        list.setFixedCellSize(28);
        list.setPlaceholder(Badges.secondary(messages.text("query.past.none")));
        list.setCellFactory(_ -> new PastCell());
        list.setOnMouseClicked(_ -> choose());
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        choose();
                    }
                });
        var content = new VBox(list);
        content.getStyleClass().add("picker");
        popover = new Popover(content);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        button.setOnAction(
                _ -> {
                    popover.show(button);
                    list.requestFocus();
                });
    }

    Button button() {
        return button;
    }

    private void choose() {
        Past past = list.getSelectionModel().getSelectedItem();
        if (past != null) {
            popover.hide();
            actions.askAgain(past);
        }
    }

    private static final class PastCell extends ListCell<Past> {
        @Override
        protected void updateItem(@Nullable Past past, boolean empty) {
            super.updateItem(past, empty);
            if (past == null || empty) {
                setGraphic(null);
                return;
            }
            var row =
                    new HBox(
                            Badges.mono(past.name()),
                            Badges.styled(past.type(), "mono-small"),
                            Badges.spring(),
                            Badges.secondary((past.place().name() + " " + past.subnet()).strip()));
            row.getStyleClass().add("picker-row");
            setGraphic(row);
        }
    }
}
