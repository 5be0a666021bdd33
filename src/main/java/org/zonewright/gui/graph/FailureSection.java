package org.zonewright.gui.graph;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.gui.Percent;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Ends;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

/// The table of every single failure, with what to know of it before one reads it: the first that
/// is not survived, and the switches that change nothing.
final class FailureSection extends VBox {

    private final WhatIfModel model;
    private final Messages messages;

    FailureSection(WhatIfModel model, WhatIfPane.Actions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("section");
        Label verdict = Badges.secondary("");
        verdict.setMinWidth(USE_PREF_SIZE);
        Label first = Badges.secondary("");
        Label idle = Badges.secondary("");
        first.setWrapText(true);
        idle.setWrapText(true);
        Label busy = Badges.secondary(messages.text("graph.whatif.trying"));
        busy.visibleProperty().bind(model.busy());
        busy.managedProperty().bind(model.busy());
        verdict.visibleProperty().bind(model.busy().not());
        verdict.managedProperty().bind(model.busy().not());
        Bindings.createStringBinding(this::count, model.failures())
                .subscribe(
                        text -> {
                            verdict.setText(text);
                            verdict.setGraphic(bad() > 0 ? Icon.WARNING.node(Tone.WARNING) : null);
                        });
        show(first, Bindings.createStringBinding(this::first, model.failures()));
        show(idle, Bindings.createStringBinding(this::idle, model.failures()));
        var head =
                new HBox(
                        new Ends(
                                Badges.caption(messages.text("graph.whatif.every")),
                                new HBox(busy, verdict)));
        HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
        head.getStyleClass().add("section-head");
        ListView<FailureRow> list = WhatIfPane.list(new ListView<>(model.failures()));
        list.setId("graph-failures");
        list.setAccessibleText(messages.text("graph.whatif.every"));
        list.setPlaceholder(Badges.secondary(messages.text("graph.whatif.nothing")));
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(
                mouse -> {
                    FailureRow row = list.getSelectionModel().getSelectedItem();
                    if (row != null && mouse.getClickCount() == 2) {
                        actions.toggle(row.id());
                    }
                });
        getChildren().addAll(head, list, first, idle);
    }

    private static void show(Label label, javafx.beans.value.ObservableValue<String> text) {
        text.subscribe(
                next -> {
                    label.setText(next);
                    label.setVisible(!next.isEmpty());
                    label.setManaged(!next.isEmpty());
                });
    }

    private long bad() {
        return model.failures().stream().filter(row -> row.verdict().isBad()).count();
    }

    private String count() {
        if (model.failures().isEmpty()) {
            return "";
        }
        return bad() == 0
                ? messages.text("graph.whatif.all-survived")
                : messages.text("graph.whatif.not-survived", bad());
    }

    private String first() {
        return model.failures().stream()
                .filter(row -> row.verdict().isBad())
                .findFirst()
                .map(row -> messages.text("graph.whatif.first", row.label()))
                .orElse("");
    }

    private String idle() {
        long idle = model.failures().stream().filter(FailureRow::movesNothing).count();
        return idle == 0 ? "" : messages.text("graph.whatif.idle", idle);
    }

    private final class Cell extends WhatIfPane.Row<FailureRow> {

        @Override
        void show(FailureRow row) {
            String then = messages.text(row.then());
            Label verdict =
                    switch (row.verdict()) {
                        case IDLE ->
                                Badges.marked(
                                        Icon.NOT_EVALUATED,
                                        messages.text("graph.whatif.verdict.idle"),
                                        Tone.NEUTRAL);
                        case SURVIVED ->
                                Badges.marked(
                                        Icon.CHECK,
                                        messages.text("graph.whatif.verdict.survived"),
                                        Tone.SUCCESS);
                        case DEAD, SILENT ->
                                Badges.marked(
                                        Icon.CLOSE, Percent.of(row.hit().toDouble()), Tone.DANGER);
                    };
            verdict.setMinWidth(USE_PREF_SIZE);
            setGraphic(
                    line(
                            grown(Badges.styled(row.label(), "plain")),
                            grown(Badges.secondary(then)),
                            verdict));
            String world =
                    messages.text(
                            "graph.whatif.world", row.hit(), Percent.of(row.hit().toDouble()));
            setTooltip(Buttons.tooltip(row.label() + "\n" + then + "\n" + world));
            setAccessibleText(row.label() + ", " + then + ", " + verdict.getText());
        }
    }
}
