package org.zonewright.gui.bulk;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.SetText;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.PlainColumns;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What is asked for at the top, below it what comes of each record set.
public final class BulkView extends VBox {

    /// What a person can ask of it.
    public interface Actions {

        /// Plans what stands in the form, in place of what was asked before.
        void ask(BulkRequest request);

        /// Does what is planned.
        void apply();
    }

    private static final double ROW_HEIGHT = 30;
    private static final double TABLE_HEIGHT = 300;

    private final BulkModel model;
    private final Messages messages;
    private final BulkForm form;
    private final TableView<BulkRow> table = new TableView<>();
    private final HBox tally = new HBox();

    public BulkView(BulkModel model, Actions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("bulk");
        form = new BulkForm(model, messages);
        form.onChange(() -> actions.ask(form.request()));
        var wrong = Badges.styled("", "field-problem");
        wrong.setId("bulk-wrong");
        wrong.setWrapText(true);
        model.wrong()
                .subscribe(
                        why -> {
                            wrong.setText(why.map(messages::text).orElse(""));
                            wrong.setVisible(why.isPresent());
                            wrong.setManaged(why.isPresent());
                        });
        table.setId("bulk-rows");
        table.setAccessibleText(messages.text("gui.bulk.rows"));
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPrefHeight(TABLE_HEIGHT);
        table.setPlaceholder(Badges.styled(messages.text("gui.bulk.nothing-yet"), "muted"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns()
                .addAll(
                        List.of(
                                result(),
                                text("name", 190, row -> name(row.before())),
                                text("before", 200, row -> SetText.of(row.before())),
                                text("after", 260, this::after)));
        tally.getStyleClass().add("bulk-tally");
        getChildren().addAll(form, wrong, table, tally);
        model.plan().subscribe(this::show);
        actions.ask(form.request());
    }

    /// The first field, to have the keyboard.
    public Node first() {
        return form.first().orElse(table);
    }

    /// What the button that does it says.
    public ObservableValue<String> applyText() {
        return model.plan()
                .map(
                        plan ->
                                messages.text(
                                        "gui.bulk.apply",
                                        plan.map(BulkPlan::done).orElse(0),
                                        model.sets()));
    }

    /// Whether there is nothing to do.
    public ObservableValue<Boolean> idle() {
        return Bindings.createBooleanBinding(
                () -> model.plan().get().map(BulkPlan::done).orElse(0) == 0, model.plan());
    }

    private void show(Optional<BulkPlan> plan) {
        table.getItems().setAll(plan.map(BulkPlan::rows).orElse(List.of()));
        tally.getChildren().clear();
        for (BulkRow.Kind kind : BulkRow.Kind.values()) {
            int count = plan.map(known -> known.count(kind)).orElse(0);
            if (count > 0) {
                tally.getChildren()
                        .add(Badges.marked(icon(kind), count + " " + word(kind), tone(kind)));
            }
        }
    }

    private String name(RecordSet set) {
        String id = set.setIdentifier();
        return set.name().relativeTo(model.zone())
                + "  "
                + set.type()
                + (id.isEmpty() ? "" : "  " + id);
    }

    /// What is new, or why nothing is.
    private String after(BulkRow row) {
        return row.why()
                .map(messages::text)
                .orElseGet(
                        () ->
                                String.join(
                                        " · ",
                                        row.after().stream()
                                                .map(set -> news(row.before(), set))
                                                .toList()));
    }

    /// With its name and type where those are new.
    private String news(RecordSet before, RecordSet after) {
        boolean sameKey = after.key().equals(before.key());
        return (sameKey ? "" : name(after) + "  ") + SetText.of(after);
    }

    private TableColumn<BulkRow, BulkRow> result() {
        var column =
                PlainColumns.<BulkRow>column(
                        "bulk-result",
                        120,
                        () ->
                                new TableCell<>() {
                                    @Override
                                    protected void updateItem(@Nullable BulkRow row, boolean none) {
                                        super.updateItem(row, none);
                                        setGraphic(row == null ? null : mark(row.kind()));
                                    }
                                });
        column.setText(messages.text("gui.bulk.column.result"));
        return column;
    }

    private Label mark(BulkRow.Kind kind) {
        return Badges.marked(icon(kind), word(kind), tone(kind));
    }

    private TableColumn<BulkRow, BulkRow> text(
            String id, double width, Function<BulkRow, String> text) {
        var column =
                PlainColumns.<BulkRow>column(
                        "bulk-" + id,
                        width,
                        () ->
                                new TableCell<>() {
                                    @Override
                                    protected void updateItem(@Nullable BulkRow row, boolean none) {
                                        super.updateItem(row, none);
                                        String shown = row == null ? "" : text.apply(row);
                                        setText(shown);
                                        setTooltip(shown.isEmpty() ? null : Buttons.tooltip(shown));
                                    }
                                });
        column.setText(messages.text("gui.bulk.column." + id));
        return column;
    }

    private String word(BulkRow.Kind kind) {
        return messages.text("gui.bulk.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static Icon icon(BulkRow.Kind kind) {
        return switch (kind) {
            case CHANGED -> Icon.CHANGED;
            case ADDED -> Icon.NEW;
            case SAME -> Icon.NOT_EVALUATED;
            case REFUSED -> Icon.ERROR;
        };
    }

    private static Tone tone(BulkRow.Kind kind) {
        return switch (kind) {
            case CHANGED -> Tone.WARNING;
            case ADDED -> Tone.SUCCESS;
            case SAME -> Tone.NEUTRAL;
            case REFUSED -> Tone.DANGER;
        };
    }
}
