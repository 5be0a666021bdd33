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
import org.zonewright.model.edit.History;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// `#history`: every step there is, newest first; a click goes there. Steps of other branches are
/// muted: they are kept, and can be gone back to.
final class HistoryView extends ListView<History.Step> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final ObservableList<History.Step> steps = FXCollections.observableArrayList();
    private final Actions actions;
    private final Messages messages;
    private Set<Integer> branch = Set.of();
    private int current;
    private int saved;

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
        model.ofHistory(Optional::of, Optional.<History>empty())
                .subscribe(history -> history.ifPresentOrElse(this::show, steps::clear));
    }

    private void jump() {
        History.Step step = getSelectionModel().getSelectedItem();
        if (step != null && step.number() != current) {
            actions.jumpTo(step.number());
        }
    }

    private void show(History history) {
        current = history.current().number();
        saved = history.saved().number();
        branch = new HashSet<>();
        for (History.Step step = history.current(); step != null; step = step.parent()) {
            branch.add(step.number());
        }
        steps.setAll(history.steps().reversed());
        getSelectionModel().select(history.current());
    }

    private final class Cell extends ListCell<History.Step> {

        @Override
        protected void updateItem(History.@Nullable Step step, boolean empty) {
            super.updateItem(step, empty);
            setText(null);
            if (step == null || empty) {
                setGraphic(null);
                return;
            }
            var name = Badges.styled(messages.text(step.name()));
            if (!branch.contains(step.number())) {
                name.getStyleClass().add("muted");
            }
            Icon mark = step.number() == current ? Icon.RIGHT : Icon.DIFFERS;
            var face = new HBox(10, mark.node("muted", "icon-small"), time(step), name);
            if (step.number() == saved) {
                face.getChildren()
                        .add(Badges.tag(messages.text("gui.history.saved"), Tone.NEUTRAL));
            }
            face.setAlignment(Pos.CENTER_LEFT);
            setGraphic(face);
        }

        private javafx.scene.control.Label time(History.Step step) {
            var time = Badges.mono(TIME.format(step.at()));
            time.getStyleClass().add("muted");
            return time;
        }
    }
}
