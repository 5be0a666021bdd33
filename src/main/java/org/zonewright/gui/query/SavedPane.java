package org.zonewright.gui.query;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.CardLayer;
import org.zonewright.gui.control.EmptyState;
import org.zonewright.gui.control.Ends;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ShareBar;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Objects;

/// The saved questions, each with whether its answer is as expected.
final class SavedPane extends VBox {

    /// px
    private static final double WIDTH = 264;

    private static final double ROW = 46;

    /// What a person can do with saved questions.
    interface Actions {

        /// Asks a saved question in the view.
        void open(SavedRow row);

        /// Saves the question of the request line, with its present answer as what is expected.
        void save();

        /// Puts the question of the request line, and its present answer, in place of a row's.
        void takePresent(SavedRow row);

        void change(SavedRow row, Expectation next);

        void delete(SavedRow row);

        void runAll();
    }

    private final SavedModel model;
    private final Actions actions;
    private final Messages messages;
    private final ListView<SavedRow> list = new ListView<>();
    private final CardLayer card = new CardLayer();
    private int selected = -1;

    SavedPane(SavedModel model, Actions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        setId("query-saved-pane");
        getStyleClass().add("saved-pane");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        list.setId("query-saved");
        list.setAccessibleText(messages.text("query.saved"));
        list.setItems(model.rows());
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new SavedCell(messages));
        list.setPlaceholder(
                new EmptyState(
                        Icon.FINE,
                        messages.text("query.saved.none"),
                        messages.text("query.saved.none.how")));
        list.setContextMenu(menu());
        list.setOnKeyPressed(this::press);
        list.setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY) {
                        withSelected(actions::open);
                    }
                });
        keepSelection();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), summary(), list);
    }

    /// The selection stays with its place in the list when answers come in.
    private void keepSelection() {
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now.intValue() >= 0) {
                                selected = now.intValue();
                            }
                        });
        model.rows()
                .addListener(
                        (ListChangeListener<SavedRow>)
                                _ -> {
                                    if (selected >= 0 && selected < model.rows().size()) {
                                        list.getSelectionModel().select(selected);
                                    }
                                });
    }

    private HBox head() {
        Button add = Buttons.icon(Icon.ADD, messages.text("query.saved.add"));
        add.setId("query-save");
        add.getStyleClass().add("small");
        add.setOnAction(
                _ -> {
                    int last = model.rows().size();
                    actions.save();
                    selected = last;
                });
        Button run = Buttons.small(Icon.RUN, messages.text("query.saved.run"));
        run.setId("query-run-all");
        run.setMinWidth(USE_PREF_SIZE);
        run.setOnAction(_ -> actions.runAll());
        Label caption = Badges.caption(messages.text("query.saved"));
        caption.setWrapText(true);
        var head = new HBox(caption, Badges.spring(), add, run);
        head.getStyleClass().addAll("filter-bar", "saved-head");
        return head;
    }

    private VBox summary() {
        Label passed = Badges.marked(Icon.CHECK, "", Tone.SUCCESS);
        passed.textProperty().bind(model.passed().map(n -> messages.text("query.saved.pass", n)));
        Label failed = Badges.marked(Icon.CLOSE, "", Tone.DANGER);
        failed.textProperty().bind(model.failed().map(n -> messages.text("query.saved.fail", n)));
        failed.visibleProperty().bind(model.failed().greaterThan(0));
        List.of(passed, failed).forEach(label -> label.getStyleClass().add("semibold"));
        var bar = new ShareBar(WIDTH - 24);
        bar.getStyleClass().add("verdicts");
        Runnable show =
                () -> {
                    double all = Math.max(1, model.rows().size());
                    bar.setShares(List.of(model.passed().get() / all, model.failed().get() / all));
                };
        model.passed().subscribe(show);
        model.failed().subscribe(show);
        show.run();
        var words =
                new Ends(
                        new HBox(12, passed, failed),
                        Badges.secondary(messages.text("query.saved.of")));
        var summary = new VBox(6, words, bar);
        summary.getStyleClass().add("saved-summary");
        summary.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        summary.managedProperty().bind(summary.visibleProperty());
        return summary;
    }

    private ContextMenu menu() {
        var menu =
                new ContextMenu(
                        item(Icon.RUN, "query.saved.ask", "open"),
                        item(Icon.PROPERTIES, "query.saved.edit", "edit"),
                        item(Icon.CHECK, "query.saved.take", "take"),
                        item(Icon.DELETE, "query.saved.delete", "delete"));
        menu.setOnShowing(
                _ -> {
                    SavedRow row = list.getSelectionModel().getSelectedItem();
                    boolean isReadable = row != null && row.expectation().isPresent();
                    menu.getItems().subList(0, 3).forEach(item -> item.setDisable(!isReadable));
                    menu.getItems().getLast().setDisable(row == null);
                });
        return menu;
    }

    private MenuItem item(Icon icon, String key, String what) {
        var item = new MenuItem(messages.text(key), icon.node());
        item.setId("query-saved-" + what);
        item.setOnAction(_ -> run(what));
        return item;
    }

    private void run(String what) {
        withSelected(
                row -> {
                    switch (what) {
                        case "open" -> actions.open(row);
                        case "edit" -> edit(row);
                        case "take" -> actions.takePresent(row);
                        default -> actions.delete(row);
                    }
                });
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> run("open");
            case F2 -> run("edit");
            case DELETE, BACK_SPACE -> run("delete");
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void withSelected(java.util.function.Consumer<SavedRow> action) {
        @Nullable SavedRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row);
        }
    }

    private void edit(SavedRow row) {
        row.expectation()
                .ifPresent(
                        expectation -> {
                            var form =
                                    new ExpectationForm(
                                            expectation,
                                            messages,
                                            next -> actions.change(row, next),
                                            card::hide);
                            card.show(Objects.requireNonNullElse(cell(row), list), form);
                            form.focusName();
                        });
    }

    private javafx.scene.@Nullable Node cell(SavedRow row) {
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof SavedCell cell && cell.getItem() == row)
                .findFirst()
                .orElse(null);
    }
}
