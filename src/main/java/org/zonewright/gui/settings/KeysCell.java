package org.zonewright.gui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.settings.ShortcutEditor.Row;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The shortcuts of a command, drawn as keys; the question for new ones while there is one.
final class KeysCell extends TableCell<Row, Row> {

    private final ShortcutEditor editor;
    private final Messages messages;

    KeysCell(ShortcutEditor editor, Messages messages) {
        this.editor = editor;
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setAccessibleText(null);
        if (row == null || empty) {
            return;
        }
        boolean asked = editor.asked().get().equals(Optional.of(row.id()));
        var face = new HBox(8);
        face.setAlignment(Pos.CENTER_LEFT);
        if (asked) {
            face.getChildren()
                    .add(
                            Badges.styled(
                                    messages.text("gui.keys.press"),
                                    "semibold",
                                    Tone.ACCENT.styleClass()));
        } else {
            show(face, row);
        }
        setGraphic(face);
    }

    private void show(HBox face, Row row) {
        List<KeyCombination> keys = editor.keymap().keys(row.id());
        keys.forEach(one -> face.getChildren().add(Badges.keyCap(Badges.keyText(one))));
        if (!editor.keymap().isUsual(row.id())) {
            face.getChildren()
                    .addAll(
                            Badges.spring(),
                            Badges.tag(messages.text("gui.keys.chosen"), Tone.ACCENT));
        }
        setAccessibleText(
                keys.isEmpty()
                        ? messages.text("gui.keys.no-keys")
                        : keys.stream()
                                .map(KeyCombination::getDisplayText)
                                .collect(Collectors.joining(", ")));
    }
}
