package org.zonewright.gui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

import java.util.Map;

/// `#filters`: saved filters of the table, each with how many record sets it lets through. Those
/// that a person has saved stand last and can be deleted.
final class FilterList extends ListView<SavedFilter> {

    private static final double ROW = 28;

    private final ShellModel model;
    private final Messages messages;
    private final ObjectProperty<Map<SavedFilter, Integer>> counts =
            new SimpleObjectProperty<>(Map.of());

    FilterList(ShellModel model, Messages messages) {
        super(FXCollections.observableArrayList());
        this.model = model;
        this.messages = messages;
        setId("filters");
        setAccessibleText(messages.text("gui.side.filters"));
        setFixedCellSize(ROW);
        setMinHeight(ROW);
        setCellFactory(_ -> new Cell());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.ownFilters().subscribe(this::list);
        list();
        model.ofZone(zone -> zone.desk().filter(), "").subscribe(this::select);
        getSelectionModel().selectedItemProperty().addListener((_, _, filter) -> apply(filter));
    }

    void show(Map<SavedFilter, Integer> next) {
        counts.set(next);
    }

    private void list() {
        getSelectionModel().clearSelection(); // else a neighbour of one that goes is chosen
        getItems().setAll(model.filters());
        setPrefHeight(getItems().size() * ROW + 2);
        model.currentDesk().ifPresent(zone -> select(zone.desk().filter().get()));
    }

    private void select(String text) {
        getItems().stream()
                .filter(filter -> filter.text().equals(text))
                .findFirst()
                .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
    }

    private void press(KeyEvent key) {
        SavedFilter chosen = getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.DELETE && chosen != null && chosen.isOwn()) {
            model.ownFilters().remove(chosen.text());
            key.consume();
        }
    }

    private void apply(@Nullable SavedFilter filter) {
        if (filter == null) {
            return;
        }
        model.currentDesk()
                .ifPresent(
                        zone -> {
                            if (!zone.desk().filter().get().equals(filter.text())) {
                                zone.desk().filter().set(filter.text());
                                zone.desk().view().set(View.TABLE);
                            }
                        });
    }

    private final class Cell extends ListCell<SavedFilter> {

        private final HBox icon = new HBox();
        private final Label word = Badges.styled("");
        private final Label number = Badges.secondary("");
        private final HBox face = new HBox(10, icon, word, Badges.spring(), number);

        Cell() {
            face.setAlignment(Pos.CENTER_LEFT);
            face.setPrefWidth(1);
            icon.setAlignment(Pos.CENTER);
            counts.subscribe(this::count);
        }

        @Override
        protected void updateItem(@Nullable SavedFilter filter, boolean empty) {
            super.updateItem(filter, empty);
            if (filter == null || empty) {
                setContextMenu(null);
                setGraphic(null);
                return;
            }
            setContextMenu(filter.isOwn() ? new ContextMenu(delete(filter)) : null);
            icon.getChildren().setAll(filter.icon().node("muted"));
            word.setText(filter.name(messages));
            setGraphic(face);
            count();
        }

        private void count() {
            SavedFilter filter = getItem();
            if (filter != null) {
                Integer count = counts.get().get(filter);
                number.setText(count == null ? "" : String.valueOf(count));
                setAccessibleText(word.getText() + " " + number.getText());
            }
        }

        private MenuItem delete(SavedFilter filter) {
            var item = new MenuItem(messages.text("gui.filter.delete"), Icon.DELETE.node());
            item.setOnAction(_ -> model.ownFilters().remove(filter.text()));
            return item;
        }
    }
}
