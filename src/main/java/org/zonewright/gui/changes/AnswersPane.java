package org.zonewright.gui.changes;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.PlainColumns;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;

import java.util.function.Function;

/// What clients will see of the changes: first what may not have been meant, then the rest. Each
/// row can be asked.
final class AnswersPane extends VBox {

    private static final double ROW = 28;
    private static final double SIDE_ROW = 34;
    private static final double HEADER = 30;

    /// px, of the sentence and the headers of the three lists.
    private static final double FIXED = 180;

    /// Of the height of the view, for the records if there are many.
    private static final double RECORDS = 0.35;

    private static final double QUESTION = 150;
    private static final double CLIENT = 84;
    private static final double BECAUSE = 140;
    private static final double LEAST_CHANGE = 100;
    private static final double SCROLL_BAR = 14;

    private final ChangesModel model;
    private final ChangesView.Actions actions;
    private final Messages messages;
    private final ListView<AnswerRow> sideEffects = new ListView<>();
    private final TableView<AnswerRow> answers = new TableView<>();
    private double available = 600;

    AnswersPane(
            ChangesModel model,
            ChangesView.Actions actions,
            Messages messages,
            Geography geography) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("answers-pane");
        var cells = new AnswerCells(model.zone(), actions, messages, geography);
        sideEffects.setId("side-effects");
        sideEffects.setItems(model.sideEffects());
        sideEffects.setFixedCellSize(SIDE_ROW);
        sideEffects.setAccessibleText(messages.text("changes.side-effects"));
        sideEffects.setCellFactory(_ -> cells.sideEffect());
        sideEffects.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> press(key, sideEffects.getSelectionModel().getSelectedItem()));
        answers.setId("answers");
        answers.setItems(model.answers());
        answers.setFixedCellSize(ROW);
        answers.setAccessibleText(messages.text("changes.answers"));
        answers.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> press(key, answers.getSelectionModel().getSelectedItem()));
        columns(cells);
        Node sideHeader =
                header(
                        Icon.WARNING.node(Tone.WARNING.styleClass(), "icon-small"),
                        "changes.side-effects",
                        "changes.side-effects.how",
                        Badges.secondary(""));
        Label count = Badges.secondary("");
        count.setId("answers-count");
        Node header =
                header(
                        Icon.QUERY.node("icon-small", "muted"),
                        "changes.answers",
                        "changes.answers.how",
                        count);
        getChildren().addAll(sideHeader, sideEffects, header, answers);
        model.questions()
                .subscribe(
                        all ->
                                count.setText(
                                        all.map(
                                                        some ->
                                                                messages.text(
                                                                        "changes.answers.count",
                                                                        some.all() - some.aside()))
                                                .orElse(messages.text("changes.answers.looking"))));
        model.sideEffects()
                .subscribe(
                        () -> {
                            show(!model.sideEffects().isEmpty(), sideHeader, sideEffects);
                            resize();
                        });
        model.answers()
                .subscribe(
                        () -> {
                            show(!model.answers().isEmpty(), answers);
                            resize();
                        });
        model.rows().subscribe(this::resize);
        show(false, sideHeader, sideEffects, answers);
    }

    private static void show(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    private Node header(Node icon, String key, String how, Label end) {
        var header =
                new HBox(
                        icon,
                        Badges.heading(messages.text(key)),
                        Badges.wholeOrNone(Badges.secondary(messages.text(how))),
                        Badges.spring(),
                        end);
        header.getStyleClass().add("pane-header");
        return header;
    }

    /// Takes as much as its rows need, and no more than leaves room for the records.
    ///
    /// @param height px, of the view
    void fit(double height) {
        available = height;
        resize();
    }

    private void resize() {
        double records = Math.min(model.rows().size() * ROW, RECORDS * available);
        double rest = Math.max(0, available - FIXED - records);
        double aside = Math.min(model.sideEffects().size() * SIDE_ROW + 2, rest / 2);
        double others = model.answers().size() * ROW + HEADER + 2;
        size(sideEffects, Math.max(aside, SIDE_ROW));
        size(answers, Math.max(Math.min(others, rest - aside), HEADER + 2 * ROW));
    }

    private static void size(Control list, double height) {
        list.setPrefHeight(height);
        list.setMinHeight(height);
        list.setMaxHeight(height);
    }

    private void columns(AnswerCells cells) {
        TableColumn<AnswerRow, AnswerRow> before = column("before", cells::before, 0);
        TableColumn<AnswerRow, AnswerRow> after = column("after", cells::after, 0);
        answers.getColumns().add(column("run", cells::run, ROW + 6));
        answers.getColumns().add(titled("question", column("question", cells::question, QUESTION)));
        answers.getColumns().add(titled("client", column("client", cells::client, CLIENT)));
        answers.getColumns().add(titled("before", before));
        answers.getColumns().add(titled("after", after));
        answers.getColumns().add(titled("because", column("because", cells::because, BECAUSE)));
        answers.widthProperty()
                .subscribe(
                        width -> {
                            double taken = ROW + 6 + QUESTION + CLIENT + BECAUSE + SCROLL_BAR;
                            double rest = width.doubleValue() - taken;
                            double each = Math.max(LEAST_CHANGE, rest / 2);
                            before.setPrefWidth(each);
                            after.setPrefWidth(each);
                        });
    }

    private TableColumn<AnswerRow, AnswerRow> titled(
            String key, TableColumn<AnswerRow, AnswerRow> column) {
        column.setText(messages.text("changes.column." + key));
        return column;
    }

    private static TableColumn<AnswerRow, AnswerRow> column(
            String id, Function<AnswerRow, Node> drawing, double width) {
        return PlainColumns.drawn("answer-" + id, width, drawing);
    }

    private void press(KeyEvent key, @Nullable AnswerRow row) {
        if (key.getCode() == KeyCode.ENTER && row != null) {
            actions.ask(row.change());
            key.consume();
        }
    }
}
