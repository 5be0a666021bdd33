package org.zonewright.gui.problems;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.FixActions;
import org.zonewright.gui.control.EmptyState;
import org.zonewright.gui.control.FixPopover;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.PlainColumns;
import org.zonewright.gui.control.SteadySkin;
import org.zonewright.gui.problems.ProblemRow.Heading;
import org.zonewright.gui.problems.ProblemRow.Problem;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The list of problems: a row each, with its fix, under headings if somebody wants them.
public final class ProblemsView extends BorderPane {

    /// What a person can ask of the list.
    public interface Actions {

        /// Shows or leaves out the findings of one severity.
        void toggle(Severity severity);

        /// Shows the findings of one set of rules; of all if it is empty.
        void showSet(Optional<String> set);

        /// Shows the findings of one rule; of all if it is empty.
        void showRule(Optional<String> rule);

        /// Shows only what the saved zone has not.
        void showNewOnly(boolean isOnly);

        void showWaived(boolean isShown);

        /// Leaves nothing out but what is waived.
        void showAll();

        void group(Grouping grouping);

        /// Takes what is under a heading out of sight, or brings it back.
        void fold(Heading heading);

        /// Selects the row that a finding is about.
        void select(Finding finding);

        /// Goes to that row in the table.
        void open(Finding finding);

        /// Selects the next finding's row; after the last comes the first.
        void next();

        void previous();

        FixActions fixes();

        /// The sets that rules are in.
        List<String> sets();
    }

    /// px; below this width the rule ids make room for messages.
    private static final double NARROW = 720;

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("error");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass WAIVED = PseudoClass.getPseudoClass("waived");

    private final TableView<ProblemRow> list = new TableView<>();
    private final Actions actions;
    private final ProblemMenu menu;
    private final FixPopover popover;
    private final ProblemsBar bar;
    private boolean following;

    /// Where the current problem stands; -1 for nowhere.
    private int held = -1;

    /// Whether it stays in sight when others come before it: until a person scrolls.
    private boolean isHeld;

    public ProblemsView(ProblemsModel model, Actions actions, Messages messages) {
        this.actions = actions;
        getStyleClass().add("problems-view");
        list.setId("problems");
        list.setItems(model.shown());
        list.setFixedCellSize(31);
        list.setSkin(new SteadySkin<>(list, new Kind()));
        list.setMinHeight(0);
        list.setAccessibleText(messages.text("problems.title"));
        var fine =
                new EmptyState(
                        Icon.FINE,
                        messages.text("problems.none"),
                        messages.text("problems.none.how"));
        var hidden =
                new EmptyState(
                        Icon.SEARCH,
                        messages.text("problems.hidden"),
                        messages.text("problems.hidden.how"));
        model.hidden()
                .subscribe(count -> list.setPlaceholder(count.intValue() == 0 ? fine : hidden));
        popover = new FixPopover(messages, actions.fixes());
        menu = new ProblemMenu(actions, messages, popover);
        bar = new ProblemsBar(model, actions, messages);
        columns(new ProblemCells(model, actions, messages, menu));
        list.setRowFactory(_ -> row());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.addEventFilter(ScrollEvent.SCROLL, _ -> isHeld = false);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> isHeld = false);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row instanceof Problem(Finding finding)
                                    && !following
                                    && !model.isChanging()) {
                                actions.select(finding);
                            }
                        });
        model.current().subscribe(current -> follow(current, true));
        model.arrangement().subscribe(_ -> follow(model.current().get(), false));
        model.filter().map(ProblemFilter::grouping).subscribe(_ -> list.refresh());
        setCenter(list);
    }

    /// Counts, filters and headings: what to put beside the list's title.
    public ProblemsBar bar() {
        return bar;
    }

    private void columns(ProblemCells cells) {
        TableColumn<ProblemRow, ProblemRow> message = column("message", cells::message, 0);
        TableColumn<ProblemRow, ProblemRow> rule = column("rule", cells::rule, 164);
        List<TableColumn<ProblemRow, ProblemRow>> columns =
                List.of(
                        column("severity", cells::severity, 34),
                        column("subject", cells::subject, 104),
                        message,
                        rule,
                        column("fix", cells::fixes, 230));
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

    private static TableColumn<ProblemRow, ProblemRow> column(
            String id, Function<ProblemRow, Node> drawing, double width) {
        return PlainColumns.column("problem-" + id, width, () -> new ProblemCell(drawing));
    }

    private TableRow<ProblemRow> row() {
        var row =
                new TableRow<ProblemRow>() {
                    @Override
                    protected void updateItem(@Nullable ProblemRow item, boolean empty) {
                        super.updateItem(item, empty);
                        Optional<Finding> finding =
                                Optional.ofNullable(item).flatMap(ProblemRow::problem);
                        pseudoClassStateChanged(HEADING, item instanceof Heading);
                        pseudoClassStateChanged(
                                WAIVED, finding.filter(Finding::isWaived).isPresent());
                        pseudoClassStateChanged(
                                DANGER,
                                finding.filter(one -> one.severity() == Severity.ERROR)
                                        .isPresent());
                        setContextMenu(finding.map(one -> contextMenu(one)).orElse(null));
                    }
                };
        row.setOnMouseClicked(
                click -> {
                    if (click.getButton() != MouseButton.PRIMARY) {
                        return;
                    }
                    switch (row.getItem()) {
                        case Heading heading -> actions.fold(heading);
                        case Problem(Finding finding) when click.getClickCount() == 2 ->
                                actions.open(finding);
                        case null, default -> {}
                    }
                });
        return row;
    }

    /// Filled when it is asked for: rows come and go as the list is scrolled.
    private ContextMenu contextMenu(Finding finding) {
        var context = new ContextMenu();
        context.setOnShowing(_ -> context.getItems().setAll(menu.items(list, finding)));
        context.getItems().setAll(menu.explain(list, finding));
        return context;
    }

    private void press(KeyEvent key) {
        switch (list.getSelectionModel().getSelectedItem()) {
            case Problem(Finding finding) -> press(key, finding);
            case Heading heading when folds(key, heading) -> {
                int at = list.getSelectionModel().getSelectedIndex();
                actions.fold(heading);
                list.getSelectionModel().select(at);
                key.consume();
            }
            case null, default -> {}
        }
    }

    private static boolean folds(KeyEvent key, Heading heading) {
        return switch (key.getCode()) {
            case ENTER, SPACE -> true;
            case LEFT -> heading.isOpen();
            case RIGHT -> !heading.isOpen();
            default -> false;
        };
    }

    private void press(KeyEvent key, Finding finding) {
        boolean fix =
                key.getCode() == KeyCode.PERIOD && key.isShortcutDown() && !key.isShiftDown()
                        || key.getCode() == KeyCode.ENTER && key.isAltDown();
        if (fix) {
            popover.show(list, List.of(finding));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            actions.open(finding);
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE) {
            popover.explain(list, finding);
            key.consume();
        }
    }

    /// @param isNew whether it was another before
    private void follow(Optional<Finding> current, boolean isNew) {
        following = true;
        try {
            select(
                    current.map(finding -> list.getItems().indexOf(new Problem(finding)))
                            .orElse(-1),
                    isNew);
        } finally {
            following = false;
        }
    }

    private void select(int at, boolean isNew) {
        var selection = list.getSelectionModel();
        boolean moves = at != held;
        held = at;
        isHeld |= isNew;
        if (at < 0) {
            selection.clearSelection();
            return;
        }
        boolean isOther =
                at != selection.getSelectedIndex()
                        || !list.getItems().get(at).equals(selection.getSelectedItem());
        if (isOther) {
            selection.clearAndSelect(at);
        }
        if (isNew ? isOther : isHeld && moves) {
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    /// Rows that look alike.
    private static final class Kind implements SteadySkin.Kind<ProblemRow> {

        @Override
        public Object of(@Nullable ProblemRow row) {
            return switch (row) {
                case null -> 0;
                case Heading _ -> 1;
                case Problem(Finding finding) when finding.isWaived() -> 2;
                case Problem(Finding finding) -> finding.severity();
            };
        }

        @Override
        public Object content(ProblemRow row) {
            return row instanceof Problem(Finding finding) ? finding : row;
        }
    }
}
