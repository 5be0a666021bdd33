package org.zonewright.gui.wizard;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.gui.SetLabel;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.FindingRow;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Preview;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Map;

/// Questions at the left; at the right the record sets that come of the answers, and what the
/// linter says of them.
public final class WizardView extends HBox implements Preview {

    /// What a person can ask of it.
    public interface Actions {

        /// Plans with these answers, by question.
        void ask(Map<String, String> answers);

        /// Names of the zone that a person may mean, absolute.
        List<String> names(String typed);

        /// Does what is planned.
        void apply();
    }

    private static final double PREVIEW = 360;
    private static final double HEIGHT = 380;

    private final WizardModel model;
    private final Messages messages;
    private final WizardForm form;
    private final VBox made = new VBox(8);
    private final VBox findings = new VBox(6);

    public WizardView(WizardModel model, Actions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("wizard");
        form = new WizardForm(model, actions, messages);
        made.setId("wizard-made");
        findings.setId("wizard-findings");
        var preview =
                new VBox(
                        8,
                        Badges.caption(messages.text("wizard.made")),
                        made,
                        Badges.caption(messages.text("wizard.findings")),
                        findings);
        preview.getStyleClass().add("wizard-preview");
        var scroll = new ScrollPane(preview);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(PREVIEW, HEIGHT);
        scroll.setMinWidth(PREVIEW);
        var left = new ScrollPane(form);
        left.setFitToWidth(true);
        left.setPrefHeight(HEIGHT);
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(left, scroll);
        model.plan().subscribe(this::show);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node first() {
        return form.first();
    }

    @Override
    public ObservableValue<String> applyText() {
        return new ReadOnlyStringWrapper(messages.text("wizard.apply"));
    }

    @Override
    public ObservableValue<Boolean> idle() {
        return model.plan().map(plan -> plan.changed().isEmpty());
    }

    private void show(WizardPlan plan) {
        made.getChildren().setAll(plan.rows().stream().map(this::row).toList());
        if (plan.rows().isEmpty()) {
            made.getChildren().add(Badges.styled(messages.text("wizard.nothing"), "muted"));
        }
        findings.getChildren().setAll(FindingRow.of(plan.findings(), messages));
        if (plan.findings().isEmpty() && !plan.rows().isEmpty()) {
            findings.getChildren()
                    .add(Badges.marked(Icon.FINE, messages.text("wizard.fine"), Tone.SUCCESS));
        }
    }

    private Node row(WizardPlan.Row row) {
        String name = SetLabel.of(row.after(), model.zone());
        Label head =
                row.isSame()
                        ? Badges.marked(
                                Icon.NOT_EVALUATED,
                                messages.text("wizard.same", name),
                                Tone.NEUTRAL)
                        : row.before().isEmpty()
                                ? Badges.marked(
                                        Icon.NEW, messages.text("wizard.new", name), Tone.SUCCESS)
                                : Badges.marked(
                                        Icon.CHANGED,
                                        messages.text("wizard.changed", name),
                                        Tone.WARNING);
        var lines = new VBox(2, head);
        List<String> before = row.before().map(RecordSet::values).orElse(List.of());
        before.stream()
                .filter(value -> !row.after().values().contains(value))
                .forEach(value -> lines.getChildren().add(value(value, "value-removed")));
        for (String value : row.after().values()) {
            String kind = before.contains(value) ? "value-kept" : "value-added";
            lines.getChildren().add(value(value, kind));
        }
        return lines;
    }

    private static Label value(String text, String kind) {
        Label value = Badges.styled(text, "mono", "wizard-value", kind);
        value.setWrapText(true);
        value.setMaxWidth(Double.MAX_VALUE);
        value.setMinHeight(USE_PREF_SIZE);
        return value;
    }
}
