package org.zonewright.gui.table;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Completion;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

import java.util.List;

/// The filter over the table: chips for its tokens, a field for its text, how many rows pass.
public final class FilterBar extends HBox {

    /// What a person can do with the filter.
    public interface Actions {

        /// Lets the rows through that pass by now.
        void run();

        /// What the text may become; asked on any thread.
        List<String> completions(String text);

        /// Makes chips of the tokens in the text.
        void takeChips();

        void remove(String chip);

        void clear();
    }

    private final RecordTableModel model;
    private final Actions actions;
    private final Messages messages;
    private final TextField field = new TextField();
    private final HBox chips = new HBox();

    FilterBar(RecordTableModel model, Actions actions, Messages messages, Runnable toTable) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("filter-bar");
        field.setId("filter");
        field.setPromptText(messages.text("table.filter.prompt"));
        field.setAccessibleText(messages.text("table.filter.prompt"));
        field.textProperty().bindBidirectional(model.text());
        Completion.bind(field, actions::completions);
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, toTable));
        field.textProperty().subscribe(this::typed);
        HBox.setHgrow(field, Priority.ALWAYS);
        chips.getStyleClass().add("chips");
        model.chips().addListener((ListChangeListener<String>) _ -> showChips());
        showChips();
        var box = new HBox(Icon.SEARCH.node("muted"), chips, field, count(), clearButton());
        box.getStyleClass().add("filter-box");
        field.focusedProperty()
                .subscribe(
                        focused ->
                                box.pseudoClassStateChanged(
                                        javafx.css.PseudoClass.getPseudoClass("within"), focused));
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().add(box);
    }

    /// Puts a button at the right of the field.
    void add(Node button) {
        getChildren().add(button);
    }

    private Label count() {
        Label count = Badges.styled("", "secondary");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        messages.text(
                                                "table.filter.count",
                                                model.shown().get(),
                                                model.total().get()),
                                model.shown(),
                                model.total()));
        count.visibleProperty().bind(filtering());
        count.managedProperty().bind(filtering());
        return count;
    }

    private Button clearButton() {
        Button clear = Buttons.icon(Icon.CLOSE, messages.text("table.filter.clear"));
        clear.getStyleClass().add("small");
        clear.setOnAction(_ -> actions.clear());
        clear.visibleProperty().bind(filtering());
        clear.managedProperty().bind(filtering());
        return clear;
    }

    private javafx.beans.binding.BooleanBinding filtering() {
        return model.text().isNotEmpty().or(Bindings.isNotEmpty(model.chips()));
    }

    private void showChips() {
        chips.getChildren()
                .setAll(
                        model.chips().stream()
                                .map(
                                        chip ->
                                                Badges.chip(
                                                        chip,
                                                        messages.text("table.filter.remove", chip),
                                                        () -> actions.remove(chip)))
                                .toList());
        chips.setManaged(!model.chips().isEmpty());
        chips.setMinWidth(USE_PREF_SIZE);
    }

    /// A blank ends a token, which then becomes a chip.
    private void typed(String text) {
        if (text.endsWith(" ")) {
            Platform.runLater(actions::takeChips);
        }
    }

    private void press(KeyEvent key, Runnable toTable) {
        if (key.isConsumed()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            actions.takeChips();
            actions.run();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN) {
            toTable.run();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            model.text().set("");
            key.consume();
        } else if (key.getCode() == KeyCode.BACK_SPACE
                && field.getText().isEmpty()
                && !model.chips().isEmpty()) {
            actions.remove(model.chips().getLast());
            key.consume();
        }
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
