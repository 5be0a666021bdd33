package org.zonewright.gui.paste;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Preview;
import org.zonewright.gui.control.ResultTable;
import org.zonewright.gui.control.ResultTable.Look;
import org.zonewright.gui.control.Segments;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.paste.PastePlan.Policy;
import org.zonewright.gui.paste.PastePlan.Result;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The rows of a pasted text, each with its verdict first and the reason last.
public final class PasteView extends VBox implements Preview {

    /// What a person can ask of it.
    public interface Actions {

        /// Plans anew what to do where a record set is there already.
        void plan(Policy policy);
    }

    private final ObservableValue<Optional<PastePlan>> plan;
    private final Messages messages;
    private final ResultTable<PastePlan.Row, Result> results;
    private final Button refused;

    /// @param copying takes the refused rows as text
    public PasteView(PasteController paste, Messages messages, Consumer<String> copying) {
        this.messages = messages;
        plan = paste.plan();
        getStyleClass().add("paste");
        refused = Buttons.link(messages.text("gui.paste.copy-refused"));
        refused.setId("paste-copy-refused");
        refused.setOnAction(_ -> plan.getValue().ifPresent(p -> copying.accept(p.refused())));
        results = new ResultTable<>("paste", messages, PastePlan.Row::result, PasteView::look);
        results.fit(paste.pasted().rows().size());
        results.table().setPlaceholder(Badges.styled(messages.text("gui.paste.nothing"), "muted"));
        results.addText("number", 40, row -> "" + row.row().number());
        results.addResult(110);
        results.addText("name", 160, row -> row.row().cells().name());
        results.addText("type", 80, row -> row.row().cells().type());
        results.addText("ttl", 60, row -> row.row().cells().ttl());
        results.addText("value", 190, row -> row.row().cells().value());
        results.addText("why", 220, this::why);
        getChildren().addAll(policies(paste), results.table(), results.tally());
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
                known -> messages.text("gui.paste.apply", known.map(PastePlan::staged).orElse(0)));
    }

    @Override
    public ObservableValue<Boolean> idle() {
        return Bindings.createBooleanBinding(
                () -> plan.getValue().map(PastePlan::staged).orElse(0) == 0, plan);
    }

    private void show(Optional<PastePlan> next) {
        results.show(next.map(PastePlan::rows).orElse(List.of()), Result.values());
        if (next.map(known -> known.count(Result.REFUSED)).orElse(0) > 0) {
            results.tally().getChildren().add(refused);
        }
    }

    private String why(PastePlan.Row row) {
        return row.why().map(messages::text).orElse("");
    }

    private static Look look(Result result) {
        return switch (result) {
            case ADD -> new Look(Icon.NEW, Tone.SUCCESS);
            case FIXED -> new Look(Icon.QUICK_FIX, Tone.SUCCESS);
            case MERGE -> new Look(Icon.MERGE, Tone.WARNING);
            case REPLACE -> new Look(Icon.CHANGED, Tone.WARNING);
            case SAME, SKIP -> new Look(Icon.NOT_EVALUATED, Tone.NEUTRAL);
            case REFUSED -> new Look(Icon.ERROR, Tone.DANGER);
        };
    }
}
