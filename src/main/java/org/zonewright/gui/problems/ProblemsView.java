package org.zonewright.gui.problems;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.FixPreview;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.EmptyState;
import org.zonewright.gui.control.FixPopover;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.PlainColumns;
import org.zonewright.gui.control.SeverityIcon;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Optional;

/// The list of problems: a row each, with its fix.
public final class ProblemsView extends BorderPane {

    /// What a person can ask of the list.
    public interface Actions {

        /// Shows or leaves out the findings of one severity.
        void toggle(Severity severity);

        /// Selects the row that a finding is about.
        void select(Finding finding);

        /// Goes to that row in the table.
        void open(Finding finding);

        /// Selects the next finding's row; after the last comes the first.
        void next();

        void previous();

        /// Applies a fix as one undo step.
        void mend(Fix fix);

        FixPreview preview(Fix fix);

        Optional<LintRule> rule(String id);
    }

    /// px; below this width the rule ids make room for messages.
    private static final double NARROW = 720;

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("error");

    private final TableView<Finding> list = new TableView<>();
    private final ProblemsModel model;
    private final Actions actions;
    private final Messages messages;
    private boolean following;

    public ProblemsView(ProblemsModel model, Actions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("problems-view");
        list.setId("problems");
        list.setItems(model.shown());
        list.setFixedCellSize(31);
        list.setMinHeight(0);
        list.setAccessibleText(messages.text("problems.title"));
        list.setPlaceholder(
                new EmptyState(
                        Icon.FINE,
                        messages.text("problems.none"),
                        messages.text("problems.none.how")));
        var popover = new FixPopover(messages, actions::preview, actions::mend, actions::rule);
        columns(new ProblemCells(model, actions, messages, popover));
        list.setRowFactory(_ -> row());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, popover));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        finding -> {
                            if (finding != null && !following) {
                                actions.select(finding);
                            }
                        });
        model.current().subscribe(this::follow);
        setCenter(list);
    }

    /// A switch a severity, with its count: what to put beside the list's title.
    public Node severityFilter() {
        var box = new HBox();
        box.getStyleClass().add("severity-filter");
        model.counts()
                .subscribe(
                        counts ->
                                box.getChildren()
                                        .setAll(
                                                counts.entrySet().stream()
                                                        .map(e -> toggle(e.getKey(), e.getValue()))
                                                        .toList()));
        return box;
    }

    private ToggleButton toggle(Severity severity, int count) {
        var toggle = new ToggleButton(Integer.toString(count), SeverityIcon.of(severity, messages));
        toggle.getStyleClass().addAll("flat", "small", SeverityIcon.tone(severity).styleClass());
        toggle.setSelected(!model.hidden().get().contains(severity));
        toggle.setOnAction(_ -> actions.toggle(severity));
        String word = SeverityIcon.word(severity, messages);
        Buttons.tip(toggle, messages.text("problems.toggle", word), null);
        toggle.setAccessibleText(count + " " + word);
        return toggle;
    }

    private void columns(ProblemCells cells) {
        TableColumn<Finding, Finding> message = column("message", cells::message, 0);
        TableColumn<Finding, Finding> rule = column("rule", cells::rule, 180);
        List<TableColumn<Finding, Finding>> columns =
                List.of(
                        column("severity", cells::severity, 34),
                        column("subject", cells::subject, 104),
                        message,
                        rule,
                        column("fix", cells::fixes, 202));
        list.getColumns().setAll(columns);
        Runnable fill =
                () -> {
                    rule.setVisible(list.getWidth() >= NARROW);
                    double others =
                            list.getVisibleLeafColumns().stream()
                                    .filter(column -> column != message)
                                    .mapToDouble(TableColumn::getWidth)
                                    .sum();
                    message.setPrefWidth(Math.max(160, list.getWidth() - others - 14));
                };
        list.widthProperty().subscribe(fill);
    }

    private static TableColumn<Finding, Finding> column(
            String id, ProblemCells.Drawing drawing, double width) {
        return PlainColumns.column("problem-" + id, width, () -> new ProblemCells.Cell(drawing));
    }

    private TableRow<Finding> row() {
        var row =
                new TableRow<Finding>() {
                    @Override
                    protected void updateItem(@Nullable Finding finding, boolean empty) {
                        super.updateItem(finding, empty);
                        pseudoClassStateChanged(
                                DANGER, finding != null && finding.severity() == Severity.ERROR);
                    }
                };
        row.setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY
                            && click.getClickCount() == 2
                            && row.getItem() != null) {
                        actions.open(row.getItem());
                    }
                });
        return row;
    }

    private void press(KeyEvent key, FixPopover popover) {
        Finding finding = list.getSelectionModel().getSelectedItem();
        if (finding == null) {
            return;
        }
        boolean fix =
                key.getCode() == KeyCode.PERIOD && key.isShortcutDown()
                        || key.getCode() == KeyCode.ENTER && key.isAltDown();
        if (fix) {
            popover.show(list, List.of(finding));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            actions.open(finding);
            key.consume();
        }
    }

    private void follow(Optional<Finding> current) {
        following = true;
        try {
            if (current.isEmpty()) {
                list.getSelectionModel().clearSelection();
            } else if (list.getSelectionModel().getSelectedItem() != current.get()) {
                list.getSelectionModel().select(current.get());
                list.scrollTo(Math.max(0, list.getItems().indexOf(current.get()) - 1));
            }
        } finally {
            following = false;
        }
    }
}
