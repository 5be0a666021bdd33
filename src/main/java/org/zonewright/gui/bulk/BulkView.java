package org.zonewright.gui.bulk;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.zonewright.gui.SetText;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Preview;
import org.zonewright.gui.control.ResultTable;
import org.zonewright.gui.control.ResultTable.Look;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;

/// What is asked for at the top, below it what comes of each record set.
public final class BulkView extends VBox implements Preview {

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
    private final ResultTable<BulkRow, BulkRow.Kind> results;

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
        results = new ResultTable<>("bulk", messages, BulkRow::kind, BulkView::look);
        results.table().setFixedCellSize(ROW_HEIGHT);
        results.table().setPrefHeight(TABLE_HEIGHT);
        results.table()
                .setPlaceholder(Badges.styled(messages.text("gui.bulk.nothing-yet"), "muted"));
        results.addResult(120);
        results.addText("name", 190, row -> name(row.before()));
        results.addText("before", 200, row -> SetText.of(row.before()));
        results.addText("after", 260, this::after);
        getChildren().addAll(form, wrong, results.table(), results.tally());
        model.plan().subscribe(this::show);
        actions.ask(form.request());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node first() {
        return form.first().orElse(results.table());
    }

    @Override
    public ObservableValue<String> applyText() {
        return model.plan()
                .map(
                        plan ->
                                messages.text(
                                        "gui.bulk.apply",
                                        plan.map(BulkPlan::done).orElse(0),
                                        model.sets()));
    }

    @Override
    public ObservableValue<Boolean> idle() {
        return Bindings.createBooleanBinding(
                () -> model.plan().get().map(BulkPlan::done).orElse(0) == 0, model.plan());
    }

    private void show(Optional<BulkPlan> plan) {
        results.show(plan.map(BulkPlan::rows).orElse(List.of()), BulkRow.Kind.values());
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

    private static Look look(BulkRow.Kind kind) {
        return switch (kind) {
            case CHANGED -> new Look(Icon.CHANGED, Tone.WARNING);
            case ADDED -> new Look(Icon.NEW, Tone.SUCCESS);
            case SAME -> new Look(Icon.NOT_EVALUATED, Tone.NEUTRAL);
            case REFUSED -> new Look(Icon.ERROR, Tone.DANGER);
        };
    }
}
