package org.zonewright.gui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.PlainColumns;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/// A table that asks something of each row.
///
/// @param <T> a row
/// @param <C> an answer
final class ChoiceTable<T, C extends Enum<C>> {

    private static final double ROW_HEIGHT = 34;
    private static final double MOST_HEIGHT = 380;

    /// A row with what is chosen for it so far; null before something is.
    record Item<T, C>(T row, ObjectProperty<@Nullable C> choice) {}

    private final String id;
    private final Messages messages;
    private final Function<T, List<C>> choices;
    private final TableView<Item<T, C>> table = new TableView<>();

    /// @param id begins its ids, and after `gui.` the keys of its words
    /// @param choices the answers that a row can have
    ChoiceTable(String id, Messages messages, Function<T, List<C>> choices) {
        this.id = id;
        this.messages = messages;
        this.choices = choices;
        table.setId(id + "-rows");
        table.setAccessibleText(messages.text("gui." + id + ".rows"));
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    }

    TableView<Item<T, C>> table() {
        return table;
    }

    List<Item<T, C>> items() {
        return table.getItems();
    }

    void add(T row, @Nullable C first) {
        table.getItems().add(new Item<>(row, new SimpleObjectProperty<>(first)));
        table.setPrefHeight(Math.min(MOST_HEIGHT, ROW_HEIGHT * (items().size() + 1.2)));
    }

    void addChoice(double width) {
        add("choice", PlainColumns.column(id + "-choice", width, ChoiceCell::new));
    }

    void addText(String column, double width, Function<T, String> text) {
        add(column, PlainColumns.text(id + "-" + column, width, item -> text.apply(item.row())));
    }

    private void add(String title, TableColumn<Item<T, C>, Item<T, C>> column) {
        column.setText(messages.text("gui." + id + ".column." + title));
        table.getColumns().add(column);
    }

    /// Buttons that choose for many rows at once.
    ///
    /// @param which the rows, as far as they can have the answer
    HBox allAtOnce(String title, List<C> answers, Predicate<T> which) {
        var line = new HBox(8, Badges.styled(messages.text(title), "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        for (C answer : answers) {
            var button = new Button(text(answer));
            button.setId(id + "-all-" + id(answer));
            button.setOnAction(_ -> choose(answer, which));
            line.getChildren().add(button);
        }
        return line;
    }

    private void choose(C answer, Predicate<T> which) {
        items().stream()
                .filter(item -> which.test(item.row()))
                .filter(item -> choices.apply(item.row()).contains(answer))
                .forEach(item -> item.choice().set(answer));
    }

    private String text(C choice) {
        return messages.text("gui." + id + ".choice." + id(choice));
    }

    private String id(C choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /// Chooses for one row.
    private final class ChoiceCell extends TableCell<Item<T, C>, Item<T, C>> {

        private final HBox buttons = new HBox();
        private Subscription shown = Subscription.EMPTY;

        ChoiceCell() {
            buttons.getStyleClass().addAll("segments", "small");
        }

        @Override
        protected void updateItem(@Nullable Item<T, C> item, boolean empty) {
            super.updateItem(item, empty);
            shown.unsubscribe();
            shown = Subscription.EMPTY;
            buttons.getChildren().clear();
            setGraphic(item == null ? null : buttons);
            if (item != null) {
                fill(item);
            }
        }

        private void fill(Item<T, C> item) {
            var group = new ToggleGroup();
            List<C> answers = choices.apply(item.row());
            for (C answer : answers) {
                var button = new ToggleButton(text(answer));
                button.setUserData(answer);
                button.setToggleGroup(group);
                button.setDisable(answers.size() == 1);
                button.setOnAction(
                        _ -> {
                            item.choice().set(answer);
                            button.setSelected(true);
                        });
                buttons.getChildren().add(button);
            }
            shown =
                    item.choice()
                            .subscribe(
                                    chosen ->
                                            group.getToggles()
                                                    .forEach(
                                                            toggle ->
                                                                    toggle.setSelected(
                                                                            toggle.getUserData()
                                                                                    == chosen)));
        }
    }
}
