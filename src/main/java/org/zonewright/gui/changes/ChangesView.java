package org.zonewright.gui.changes;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.answers.Cause;
import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.analysis.plan.records.RecordDiff;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.BareScroll;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.EmptyState;
import org.zonewright.gui.control.Ends;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.PlainColumns;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a draft changes: the sentence, the record sets, and at the right what would be sent.
public final class ChangesView extends BorderPane {

    /// What a person can ask of the changes.
    public interface Actions {

        /// Takes a change into the batch, or leaves it out.
        void toggle(ChangeRow row);

        /// Takes one change back.
        void revert(ChangeRow row);

        void revertAll();

        /// Goes to the row in the table.
        void open(ChangeRow row);

        /// What the draft can be compared with: the zone that was opened, and the steps since.
        List<Baseline> baselines();

        void compareWith(Baseline baseline);

        /// Asks for a file, and compares with its zone.
        void compareWithFile();

        /// Puts a question to the simulator.
        void ask(AnswerChange change);

        /// Shows what is folded behind the first answer of a cause, or folds it again.
        void unfold(Cause cause);

        void fix(Fix fix);

        /// Asks why a finding is as it should be.
        void waive(Finding finding);
    }

    /// px
    private static final double BATCH_WIDTH = 340;

    private static final double LEAST_BATCH_WIDTH = 332;

    private static final double BATCH_SHARE = 0.3;

    private static final double ROW_HEIGHT = 28;

    private final TableView<ChangeRow> list = new TableView<>();
    private final ChangesModel model;
    private final Actions actions;
    private final Messages messages;

    public ChangesView(
            ChangesModel model,
            Actions actions,
            BatchPane batch,
            Messages messages,
            Geography geography) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("changes-view");
        list.setId("changes");
        list.setItems(model.rows());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setAccessibleText(messages.text("changes.title"));
        list.setPlaceholder(
                new EmptyState(
                        Icon.CHANGES,
                        messages.text("changes.none"),
                        messages.text("changes.none.how")));
        columns();
        list.setRowFactory(_ -> new Row());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.unticked().subscribe(_ -> list.refresh());
        var answers = new AnswersPane(model, actions, messages, geography);
        heightProperty().subscribe(height -> answers.fit(height.doubleValue()));
        list.setMinHeight(4 * ROW_HEIGHT);
        var middle = new VBox(head(), answers, section(), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        middle.setMinWidth(0);
        setCenter(new BareScroll(middle));
        batch.setMinWidth(0);
        var plan = new BareScroll(batch);
        widthProperty()
                .subscribe(
                        width ->
                                plan.setPrefWidth(
                                        Math.clamp(
                                                width.doubleValue() * BATCH_SHARE,
                                                LEAST_BATCH_WIDTH,
                                                BATCH_WIDTH)));
        setRight(plan);
    }

    private Node head() {
        Label sentence = Badges.styled("", "summary");
        sentence.setId("changes-summary");
        Label counts = Badges.styled("", "secondary");
        Label questions = Badges.styled("", "secondary");
        questions.setId("changes-questions");
        Label aside = Badges.styled("", "secondary", "aside");
        aside.setId("changes-aside");
        var first = new HBox(12, sentence, Badges.spring(), counts);
        var menu = new BaselineMenu(model, actions, messages);
        var head = new VBox(4, first, new Ends(new HBox(questions, aside), menu));
        head.getStyleClass().add("changes-head");
        model.summary()
                .subscribe(
                        summary -> {
                            sentence.setText(sentence(summary));
                            counts.setText(counts(summary));
                        });
        model.questions()
                .subscribe(
                        known -> {
                            questions.setText(questions(known));
                            aside.setText(aside(known));
                        });
        return head;
    }

    private String questions(Optional<ChangesModel.Questions> known) {
        return known.map(
                        some ->
                                some.all() == 0
                                        ? messages.text("changes.questions.same")
                                        : messages.text("changes.questions", some.all()))
                .orElse(messages.text("changes.questions.looking"));
    }

    private String aside(Optional<ChangesModel.Questions> known) {
        return known.filter(some -> some.aside() > 0)
                .map(some -> messages.text("changes.questions.aside", some.aside()))
                .orElse("");
    }

    private String sentence(ChangesModel.Summary summary) {
        RecordDiff.Counts counts = summary.counts();
        return messages.text(counts.all() == 0 ? Phrase.of("changes.none") : counts.sentence());
    }

    private String counts(ChangesModel.Summary summary) {
        RecordDiff.Counts counts = summary.counts();
        return messages.text(
                counts.renamed() == 0 ? "changes.counts" : "changes.counts-renamed",
                counts.added(),
                counts.changed(),
                counts.deleted(),
                summary.of(),
                counts.renamed());
    }

    private Node section() {
        var revertAll = Buttons.small(Icon.UNDO, messages.text("changes.revert-all"));
        revertAll.setId("changes-revert-all");
        revertAll.setMinWidth(USE_PREF_SIZE);
        revertAll.setOnAction(_ -> actions.revertAll());
        Label ticked = Badges.secondary("");
        ticked.setMinWidth(USE_PREF_SIZE);
        Runnable count =
                () -> {
                    int all = model.rows().size();
                    revertAll.setDisable(all == 0);
                    long sent = model.rows().stream().filter(model::isTicked).count();
                    ticked.setText(messages.text("changes.ticked", sent, all));
                };
        model.rows().addListener((ListChangeListener<ChangeRow>) _ -> count.run());
        model.unticked().subscribe(_ -> count.run());
        var section =
                new HBox(
                        Icon.CHANGES.node("icon-small", "muted"),
                        Badges.heading(messages.text("changes.records")),
                        Badges.wholeOrNone(Badges.secondary(messages.text("changes.records.how"))),
                        Badges.spring(),
                        ticked,
                        revertAll);
        section.getStyleClass().add("pane-header");
        return section;
    }

    private void columns() {
        var cells = new ChangeCells(model, actions, messages);
        TableColumn<ChangeRow, ChangeRow> change = column("change", cells::change, 0);
        list.getColumns().add(column("state", cells::state, 64));
        list.getColumns().add(column("name", cells::name, 130));
        list.getColumns().add(column("type", cells::type, 66));
        list.getColumns().add(change);
        list.getColumns().add(column("what", cells::what, 120));
        list.getColumns().add(column("revert", cells::revert, 40));
        list.widthProperty()
                .subscribe(
                        width ->
                                change.setPrefWidth(
                                        Math.max(
                                                160,
                                                width.doubleValue()
                                                        - 64
                                                        - 130
                                                        - 66
                                                        - 120
                                                        - 40
                                                        - 14)));
    }

    private static TableColumn<ChangeRow, ChangeRow> column(
            String id, Function<ChangeRow, Node> drawing, double width) {
        return PlainColumns.drawn("change-" + id, width, drawing);
    }

    private void press(KeyEvent key) {
        ChangeRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        switch (key.getCode()) {
            case SPACE -> actions.toggle(row);
            case ENTER -> actions.open(row);
            case DELETE, BACK_SPACE -> actions.revert(row);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Marked by what becomes of the record set.
    private final class Row extends TableRow<ChangeRow> {

        Row() {
            setOnMouseClicked(
                    click -> {
                        if (click.getButton() == MouseButton.PRIMARY
                                && click.getClickCount() == 2
                                && getItem() != null) {
                            actions.open(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable ChangeRow row, boolean empty) {
            super.updateItem(row, empty);
            for (Difference.Kind kind : Difference.Kind.values()) {
                pseudoClassStateChanged(
                        PseudoClass.getPseudoClass(kind.id()), row != null && row.kind() == kind);
            }
        }
    }
}
