package org.zonewright.gui.shell;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Badges;
import org.zonewright.l10n.Messages;

import java.util.EnumMap;
import java.util.Map;

/// `#filters`: saved filters of the table, each with how many record sets it lets through.
final class FilterList extends ListView<SavedFilter> {

    private static final double ROW = 28;

    private final ShellModel model;
    private final Messages messages;
    private Map<SavedFilter, Integer> counts = new EnumMap<>(SavedFilter.class);

    FilterList(ShellModel model, Messages messages) {
        super(FXCollections.observableArrayList(SavedFilter.values()));
        this.model = model;
        this.messages = messages;
        setId("filters");
        setAccessibleText(messages.text("gui.side.filters"));
        setFixedCellSize(ROW);
        setPrefHeight(SavedFilter.values().length * ROW + 2);
        setMinHeight(ROW);
        setCellFactory(_ -> new Cell());
        model.ofZone(zone -> zone.desk().filter(), "").subscribe(this::select);
        getSelectionModel().selectedItemProperty().addListener((_, _, filter) -> apply(filter));
    }

    void show(Map<SavedFilter, Integer> next) {
        counts = next;
        refresh();
    }

    private void select(String text) {
        for (SavedFilter filter : SavedFilter.values()) {
            if (filter.text().equals(text)) {
                getSelectionModel().select(filter);
                return;
            }
        }
        getSelectionModel().clearSelection();
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

        @Override
        protected void updateItem(@Nullable SavedFilter filter, boolean empty) {
            super.updateItem(filter, empty);
            setText(null);
            if (filter == null || empty) {
                setGraphic(null);
                return;
            }
            Integer count = counts.get(filter);
            String word = messages.text(filter.messageKey());
            String number = count == null ? "" : String.valueOf(count);
            var face =
                    new HBox(
                            10,
                            filter.icon().node("muted"),
                            Badges.styled(word),
                            Badges.spring(),
                            Badges.secondary(number));
            face.setAlignment(Pos.CENTER_LEFT);
            face.setPrefWidth(1);
            setGraphic(face);
            setAccessibleText(word + " " + number);
        }
    }
}
