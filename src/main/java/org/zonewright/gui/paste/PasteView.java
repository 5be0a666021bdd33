package org.zonewright.gui.paste;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.PlainColumns;
import org.zonewright.gui.control.Segments;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.paste.PastePlan.Policy;
import org.zonewright.gui.paste.PastePlan.Result;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The rows of a pasted text, each with its verdict first and the reason last.
public final class PasteView extends VBox {

    /// What a person can ask of it.
    public interface Actions {

        /// Plans anew what to do where a record set is there already.
        void plan(Policy policy);
    }

    private static final double ROW_HEIGHT = 31;
    private static final double MOST_HEIGHT = 380;

    private final ObservableValue<Optional<PastePlan>> plan;
    private final Messages messages;
    private final TableView<PastePlan.Row> table = new TableView<>();
    private final HBox tally = new HBox();
    private final Button refused;

    /// @param copying takes the refused rows as text
    public PasteView(PasteController paste, Messages messages, Consumer<String> copying) {
        this.messages = messages;
        plan = paste.plan();
        getStyleClass().add("paste");
        refused = Buttons.link(messages.text("gui.paste.copy-refused"));
        refused.setId("paste-copy-refused");
        refused.setOnAction(_ -> plan.getValue().ifPresent(p -> copying.accept(p.refused())));
        table.setId("paste-rows");
        table.setAccessibleText(messages.text("gui.paste.rows"));
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPrefHeight(
                Math.min(MOST_HEIGHT, ROW_HEIGHT * (paste.pasted().rows().size() + 1.4)));
        table.setPlaceholder(Badges.styled(messages.text("gui.paste.nothing"), "muted"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns()
                .addAll(
                        List.of(
                                text("number", 40, row -> "" + row.row().number()),
                                result(),
                                text("name", 160, row -> row.row().cells().name()),
                                text("type", 80, row -> row.row().cells().type()),
                                text("ttl", 60, row -> row.row().cells().ttl()),
                                text("value", 190, row -> row.row().cells().value()),
                                text("why", 220, this::why)));
        tally.getStyleClass().add("paste-tally");
        getChildren().addAll(policies(paste), table, tally);
        plan.subscribe(this::show);
    }

    private Node policies(Actions actions) {
        var segments = new Segments<>(Policy.MERGE);
        for (Policy policy : Policy.values()) {
            String id = policy.name().toLowerCase(Locale.ROOT);
            segments.add(policy, messages.text("gui.paste.policy." + id)).setId("paste-" + id);
        }
        segments.valueProperty().addListener((_, _, policy) -> actions.plan(policy));
        var line =
                new HBox(
                        8,
                        Badges.spring(),
                        Badges.styled(messages.text("gui.paste.where-exists"), "muted"),
                        segments);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    /// What is to have the keyboard first.
    public Node first() {
        return table;
    }

    /// What the button that stages says.
    public ObservableValue<String> applyText() {
        return plan.map(
                known -> messages.text("gui.paste.apply", known.map(PastePlan::staged).orElse(0)));
    }

    /// Whether there is nothing to stage.
    public ObservableValue<Boolean> idle() {
        return Bindings.createBooleanBinding(
                () -> plan.getValue().map(PastePlan::staged).orElse(0) == 0, plan);
    }

    private void show(Optional<PastePlan> next) {
        table.getItems().setAll(next.map(PastePlan::rows).orElse(List.of()));
        tally.getChildren().clear();
        for (Result result : Result.values()) {
            int count = next.map(known -> known.count(result)).orElse(0);
            if (count > 0) {
                tally.getChildren()
                        .add(Badges.marked(icon(result), count + " " + word(result), tone(result)));
            }
        }
        if (next.map(known -> known.count(Result.REFUSED)).orElse(0) > 0) {
            tally.getChildren().add(refused);
        }
    }

    private String why(PastePlan.Row row) {
        return row.why().map(messages::text).orElse("");
    }

    private TableColumn<PastePlan.Row, PastePlan.Row> result() {
        var column =
                PlainColumns.<PastePlan.Row>column(
                        "paste-result",
                        110,
                        () ->
                                new TableCell<>() {
                                    @Override
                                    protected void updateItem(
                                            PastePlan.@Nullable Row row, boolean none) {
                                        super.updateItem(row, none);
                                        setGraphic(row == null ? null : mark(row.result()));
                                    }
                                });
        column.setText(messages.text("gui.paste.column.result"));
        return column;
    }

    private Node mark(Result result) {
        return Badges.marked(icon(result), word(result), tone(result));
    }

    private TableColumn<PastePlan.Row, PastePlan.Row> text(
            String id, double width, Function<PastePlan.Row, String> text) {
        var column =
                PlainColumns.<PastePlan.Row>column(
                        "paste-" + id,
                        width,
                        () ->
                                new TableCell<>() {
                                    @Override
                                    protected void updateItem(
                                            PastePlan.@Nullable Row row, boolean none) {
                                        super.updateItem(row, none);
                                        String shown = row == null ? "" : text.apply(row);
                                        setText(shown);
                                        setTooltip(shown.isEmpty() ? null : Buttons.tooltip(shown));
                                    }
                                });
        column.setText(messages.text("gui.paste.column." + id));
        return column;
    }

    private String word(Result result) {
        return messages.text("gui.paste.result." + result.name().toLowerCase(Locale.ROOT));
    }

    private static Icon icon(Result result) {
        return switch (result) {
            case ADD -> Icon.NEW;
            case FIXED -> Icon.QUICK_FIX;
            case MERGE -> Icon.MERGE;
            case REPLACE -> Icon.CHANGED;
            case SAME, SKIP -> Icon.NOT_EVALUATED;
            case REFUSED -> Icon.ERROR;
        };
    }

    private static Tone tone(Result result) {
        return switch (result) {
            case ADD, FIXED -> Tone.SUCCESS;
            case MERGE, REPLACE -> Tone.WARNING;
            case SAME, SKIP -> Tone.NEUTRAL;
            case REFUSED -> Tone.DANGER;
        };
    }
}
