package org.zonewright.gui.table;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Preview;
import org.zonewright.gui.control.ResultTable;
import org.zonewright.gui.control.ResultTable.Look;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Optional;

/// The rows into which cells are pasted, each with its verdict first and the reason last.
public final class CellPasteView extends VBox implements Preview {

    private final ObservableValue<Optional<CellPastePlan>> plan;
    private final Messages messages;
    private final ResultTable<CellPastePlan.Line, CellPastePlan.Kind> results;

    public CellPasteView(CellPasteController paste, Messages messages) {
        this.messages = messages;
        plan = paste.plan();
        getStyleClass().add("paste");
        results =
                new ResultTable<>("cells", messages, CellPastePlan.Line::kind, CellPasteView::look);
        results.fit(paste.rows());
        results.addResult(110);
        results.addText("name", 180, CellPastePlan.Line::label);
        results.addText("before", 200, CellPastePlan.Line::before);
        results.addText("after", 200, CellPastePlan.Line::after);
        results.addText("why", 220, line -> line.why().map(messages::text).orElse(""));
        getChildren().addAll(results.table(), results.tally());
        plan.subscribe(
                known ->
                        results.show(
                                known.map(CellPastePlan::lines).orElse(List.of()),
                                CellPastePlan.Kind.values()));
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node first() {
        return results.table();
    }

    @Override
    public ObservableValue<String> applyText() {
        return plan.map(
                known ->
                        messages.text(
                                "gui.cells.apply", known.map(CellPastePlan::changed).orElse(0)));
    }

    @Override
    public ObservableValue<Boolean> idle() {
        return Bindings.createBooleanBinding(
                () -> plan.getValue().map(CellPastePlan::changed).orElse(0) == 0, plan);
    }

    private static Look look(CellPastePlan.Kind kind) {
        return switch (kind) {
            case CHANGED -> new Look(Icon.CHANGED, Tone.WARNING);
            case SAME -> new Look(Icon.NOT_EVALUATED, Tone.NEUTRAL);
            case REFUSED -> new Look(Icon.ERROR, Tone.DANGER);
        };
    }
}
