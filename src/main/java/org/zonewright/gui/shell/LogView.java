package org.zonewright.gui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.Notice;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// `#log`: what was opened, saved, said in passing, and what went wrong.
final class LogView extends ListView<LogLine> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    LogView(ShellModel model, Messages messages) {
        super(model.log());
        setId("log");
        setPlaceholder(Badges.secondary(messages.text("gui.log.empty")));
        setCellFactory(_ -> new Cell());
    }

    private static final class Cell extends ListCell<LogLine> {
        @Override
        protected void updateItem(@Nullable LogLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            var time = Badges.mono(TIME.format(line.at()));
            time.getStyleClass().add("muted");
            var face = new HBox(10, icon(line.tone()), time, Badges.styled(line.text()));
            face.setAlignment(Pos.CENTER_LEFT);
            setGraphic(face);
        }

        private static javafx.scene.Node icon(Notice.Tone tone) {
            return switch (tone) {
                case NEUTRAL, ACCENT -> Icon.ADVICE.node("muted", "icon-small");
                case SUCCESS -> Icon.FINE.node(Tone.SUCCESS.styleClass(), "icon-small");
                case WARNING -> Icon.WARNING.node(Tone.WARNING.styleClass(), "icon-small");
                case DANGER -> Icon.ERROR.node(Tone.DANGER.styleClass(), "icon-small");
            };
        }
    }
}
