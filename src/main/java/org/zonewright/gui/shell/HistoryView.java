package org.zonewright.gui.shell;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// `#history`: every step there is, newest first; a click goes there. Steps of other branches are
/// muted: they are kept, and can be gone back to.
final class HistoryView extends ListView<HistoryLine> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

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
        setOnMouseClicked(click -> jump());
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == javafx.scene.input.KeyCode.ENTER) {
                        jump();
                    }
                });
        model.facts().map(ZoneFacts::steps).subscribe(this::fill);
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
            face.setAlignment(Pos.CENTER_LEFT);
            setGraphic(face);
        }

        private javafx.scene.control.Label time(HistoryLine step) {
            var time = Badges.mono(TIME.format(step.at()));
            time.getStyleClass().add("muted");
            return time;
        }
    }
}
