package org.zonewright.gui.shell;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.l10n.Messages;

import java.util.List;

/// `#palette`: type a few letters, Enter does it.
final class PaletteView extends VBox {

    private static final double ROW = 34;
    private static final int ROWS = 11;
    private static final List<String> PREFIXES = List.of(">", "@", "#", "=", "?");

    private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
    private final ListView<PaletteRow> list = new ListView<>(rows);
    private final TextField field = new TextField();
    private final PaletteSearch search;
    private final ModalLayer layer;
    private final Messages messages;

    PaletteView(PaletteSearch search, ModalLayer layer, Messages messages) {
        this.search = search;
        this.layer = layer;
        this.messages = messages;
        getStyleClass().addAll("palette", "modal-box");
        field.setId("palette");
        field.setPromptText(messages.text("gui.palette.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var head = new HBox(Icon.SEARCH.node("muted"), field, Badges.keyCap("Esc"));
        head.getStyleClass().add("palette-head");
        list.setId("palette-rows");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PaletteCell(messages));
        list.setOnMouseClicked(_ -> choose());
        getChildren().addAll(head, list, foot());
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// @param text what is typed already, such as `@`
    void show(String text) {
        field.setText(text);
        find(text);
        layer.showHigh(this);
        field.requestFocus();
        field.end();
    }

    private Node foot() {
        var foot = new HBox();
        for (String prefix : PREFIXES) {
            String word = messages.text("gui.palette.prefix." + PREFIXES.indexOf(prefix));
            foot.getChildren().addAll(Badges.keyCap(prefix), Badges.secondary(word + "  "));
        }
        foot.getChildren().addAll(Badges.spring(), Badges.keyCap("="), Badges.secondary("www A"));
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private void find(String text) {
        rows.setAll(search.rows(text));
        list.setPrefHeight(Math.clamp(rows.size(), 1, ROWS) * ROW + 2);
        list.setMinHeight(list.getPrefHeight());
        move(-1, 1);
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(list.getSelectionModel().getSelectedIndex(), 1);
            case UP -> move(list.getSelectionModel().getSelectedIndex(), -1);
            case ENTER -> choose();
            case ESCAPE -> layer.close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Selects the next row that is no heading.
    private void move(int from, int step) {
        for (int i = from + step; i >= 0 && i < rows.size(); i += step) {
            if (rows.get(i) instanceof PaletteRow.Choice) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - ROWS + 2));
                return;
            }
        }
    }

    private void choose() {
        if (list.getSelectionModel().getSelectedItem() instanceof PaletteRow.Choice choice
                && choice.unavailable().isEmpty()) {
            layer.close();
            choice.run().run();
        }
    }
}
