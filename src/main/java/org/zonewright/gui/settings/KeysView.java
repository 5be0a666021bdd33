package org.zonewright.gui.settings;

import atlantafx.base.controls.CustomTextField;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.PlainColumns;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.settings.ShortcutEditor.Row;
import org.zonewright.gui.settings.ShortcutEditor.Said;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// `#keys`: all commands with their shortcuts. Enter, F2 or a double click asks for new ones.
final class KeysView extends VBox {

    private static final double ROW = 28;
    private static final double HEIGHT = 300;

    private final ShortcutEditor editor;
    private final Messages messages;
    private final CustomTextField filter = new CustomTextField();
    private final TableView<Row> table = new TableView<>();
    private final StackPane said = new StackPane();

    KeysView(ShortcutEditor editor, Messages messages) {
        super(8);
        this.editor = editor;
        this.messages = messages;
        filter();
        table();
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinHeight(ROW);
        editor.said().subscribe(this::tell);
        editor.asked().subscribe(_ -> table.refresh());
        getChildren().addAll(filter, table, said, actions(), inTable());
        VBox.setVgrow(table, Priority.ALWAYS);
        addEventFilter(KeyEvent.ANY, this::take);
    }

    /// Gives the keyboard to the filter.
    void focusFirst() {
        filter.requestFocus();
    }

    private void filter() {
        filter.setId("keys-filter");
        filter.setLeft(Icon.SEARCH.node("muted"));
        filter.setPromptText(messages.text("gui.keys.filter"));
        filter.setAccessibleText(messages.text("gui.keys.filter"));
        filter.textProperty().bindBidirectional(editor.filter());
        filter.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN) {
                        table.requestFocus();
                        table.getSelectionModel().selectFirst();
                        key.consume();
                    }
                });
    }

    private void table() {
        table.setId("keys");
        table.setAccessibleText(messages.text("gui.keys.table"));
        table.setFixedCellSize(ROW);
        table.setPrefHeight(HEIGHT);
        table.setMinHeight(4 * ROW);
        table.setItems(editor.rows());
        table.setPlaceholder(Badges.secondary(messages.text("gui.keys.nothing")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        var name = PlainColumns.<Row>text("keys-command", 260, Row::name);
        name.setText(messages.text("gui.keys.column.command"));
        var keys = PlainColumns.<Row>column("keys-keys", 0, () -> new KeysCell(editor, messages));
        keys.setText(messages.text("gui.keys.column.keys"));
        table.getColumns().setAll(List.of(name, keys));
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) {
                        selected(editor::ask);
                        key.consume();
                    }
                });
        table.setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                        selected(editor::ask);
                    }
                });
        table.focusedProperty().subscribe(has -> leave(Boolean.TRUE.equals(has)));
    }

    /// Who goes elsewhere with the mouse does not mean the next keys for a command.
    private void leave(boolean focused) {
        if (!focused && editor.asked().get().isPresent()) {
            editor.giveUp();
        }
    }

    /// While keys are asked for, all are the answer.
    private void take(KeyEvent key) {
        if (editor.asked().get().isEmpty()) {
            return;
        }
        if (key.getEventType() == KeyEvent.KEY_PRESSED) {
            if (key.getCode() == KeyCode.ESCAPE) {
                editor.giveUp();
            } else {
                KeyRules.pressed(key).ifPresent(editor::press);
            }
        }
        key.consume();
    }

    private void tell(Optional<Said> what) {
        said.getChildren().setAll(what.map(this::line).stream().toList());
        table.refresh();
    }

    private Node line(Said what) {
        var line =
                new HBox(
                        8,
                        Badges.marked(icon(what.tone()), messages.text(what.what()), what.tone()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setId("keys-said");
        if (what.offers()) {
            line.getChildren()
                    .addAll(
                            Badges.spring(),
                            button("take-over", editor::takeOver),
                            button("give-up", editor::giveUp));
        }
        return line;
    }

    private static Icon icon(Tone tone) {
        return switch (tone) {
            case NEUTRAL, ACCENT -> Icon.ADVICE;
            case SUCCESS -> Icon.FINE;
            case WARNING -> Icon.WARNING;
            case DANGER -> Icon.REFUSED;
        };
    }

    /// The keys of the record table are no commands.
    private Node inTable() {
        var shortcut =
                KeyCombination.valueOf("Shortcut+Home").getDisplayText().replace("+Home", "");
        var text = Badges.secondary(messages.text("gui.keys.in-table", shortcut));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        return text;
    }

    private Node actions() {
        var line = new HBox(8);
        for (Button button :
                List.of(
                        button("change", () -> change()),
                        button("remove", () -> selected(editor::remove)),
                        button("reset", () -> selected(editor::reset)))) {
            button.disableProperty()
                    .bind(table.getSelectionModel().selectedItemProperty().isNull());
            line.getChildren().add(button);
        }
        line.getChildren().addAll(Badges.spring(), button("reset-all", editor::resetAll));
        return line;
    }

    private Button button(String id, Runnable run) {
        var button = new Button(messages.text("gui.keys." + id));
        button.setId("keys-" + id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void change() {
        table.requestFocus();
        selected(editor::ask);
    }

    private void selected(Consumer<Row> what) {
        @Nullable Row row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            what.accept(row);
        }
    }
}
