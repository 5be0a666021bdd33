package org.zonewright.gui.query;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.ToggleSwitch;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.HealthRow;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The button that says what fails, and what it opens: a switch for each health check and AWS
/// target, and the addresses of targets.
final class HealthPicker {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private static final double ROW = 52;
    private static final double LOWEST = 72;
    private static final double HIGHEST = 360;

    private final QueryView.Actions actions;
    private final Messages messages;
    private final Button button = new Button();
    private final ListView<HealthRow> list = new ListView<>();

    HealthPicker(QueryModel model, QueryView.Actions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        button.setId("query-health");
        button.getStyleClass().add("picker-button");
        button.setMinWidth(44);
        button.setMaxWidth(220);
        model.tally().subscribe(this::say);
        list.setId("query-health-list");
        list.setItems(model.health());
        list.setCellFactory(_ -> new HealthCell());
        list.setPrefWidth(460);
        list.prefHeightProperty()
                .bind(Bindings.size(model.health()).multiply(ROW).add(8).map(HealthPicker::fit));
        list.setPlaceholder(Badges.secondary(messages.text("query.health.none")));
        var content = new VBox(Badges.secondary(messages.text("query.health.kept")), list);
        content.getStyleClass().add("picker");
        var popover = new Popover(content);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        button.setOnAction(
                _ -> {
                    actions.listHealth();
                    popover.show(button);
                });
    }

    Button button() {
        return button;
    }

    private static double fit(Number height) {
        return Math.clamp(height.doubleValue(), LOWEST, HIGHEST);
    }

    private void say(HealthTally tally) {
        button.setText(brief(tally));
        button.setGraphic(
                tally.isAllWell()
                        ? Icon.CHECK_HEALTHY.node("muted")
                        : Icon.CHECK_FAILS.node(Tone.DANGER));
        String hint = messages.text("query.health.hint");
        String failing =
                Stream.concat(tally.failing().stream(), tally.targets().stream())
                        .map(name -> messages.text("query.health.fails", name))
                        .collect(Collectors.joining("\n"));
        button.setTooltip(Buttons.tooltip(failing.isEmpty() ? hint : failing + "\n\n" + hint));
        button.setAccessibleText(messages.text("query.health") + ": " + button.getText());
    }

    private String brief(HealthTally tally) {
        if (tally.isAllWell()) {
            return messages.text("query.health.all");
        }
        int failing = tally.failing().size();
        if (tally.targets().isEmpty()) {
            return messages.text(
                    failing == 1 ? "query.health.one" : "query.health.many",
                    failing,
                    tally.checks());
        }
        int count = tally.targets().size();
        String targets =
                count == 1
                        ? messages.text("query.health.target")
                        : messages.text("query.health.targets", count);
        return failing == 0
                ? targets
                : messages.text("query.health.both", failing, tally.checks(), targets);
    }

    private final class HealthCell extends ListCell<HealthRow> {
        @Override
        protected void updateItem(@Nullable HealthRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : node(row));
        }

        private Node node(HealthRow row) {
            return switch (row) {
                case HealthRow.Check check -> check(check);
                case HealthRow.Target target -> target(target);
            };
        }

        private Node check(HealthRow.Check check) {
            Icon icon = check.isHealthy() ? Icon.CHECK_HEALTHY : Icon.CHECK_FAILS;
            Tone tone = check.isHealthy() ? Tone.SUCCESS : Tone.DANGER;
            Label label = Badges.strong(check.label());
            label.setTooltip(Buttons.tooltip(check.id()));
            var words = new VBox(label);
            if (!check.rest().isEmpty()) {
                words.getChildren().add(Badges.secondary(String.join(" · ", check.rest())));
            }
            return row(icon.node(tone), words, toggle(check, check.canBeSwitched()));
        }

        private Node target(HealthRow.Target target) {
            Icon icon = target.isUp() ? Icon.TARGET_EVALUATED : Icon.UNHEALTHY;
            Tone tone = target.isUp() ? Tone.SUCCESS : Tone.DANGER;
            var words = new VBox(4, Badges.mono(target.label()), addresses(target));
            return row(icon.node(tone), words, toggle(target, true));
        }

        private Node row(Node icon, VBox words, Node toggle) {
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            var row = new HBox(icon, words, toggle);
            row.getStyleClass().add("picker-row");
            return row;
        }

        private ToggleSwitch toggle(HealthRow row, boolean enabled) {
            var toggle = new ToggleSwitch();
            toggle.setSelected(row.isUp());
            toggle.setDisable(!enabled);
            toggle.setAccessibleText(row.label());
            toggle.selectedProperty().addListener(_ -> actions.toggle(row));
            return toggle;
        }

        private TextField addresses(HealthRow.Target target) {
            var field = new TextField(String.join(", ", target.addresses()));
            field.getStyleClass().addAll("mono", "small");
            field.setPromptText(messages.text("query.addresses.prompt"));
            field.setAccessibleText(messages.text("query.addresses"));
            field.textProperty()
                    .addListener(
                            (_, _, typed) -> {
                                var problem = actions.addressProblem(typed);
                                field.pseudoClassStateChanged(DANGER, problem.isPresent());
                                field.setTooltip(
                                        problem.map(messages::text)
                                                .map(Buttons::tooltip)
                                                .orElse(null));
                            });
            field.setOnAction(_ -> actions.setAddresses(target, field.getText()));
            field.focusedProperty()
                    .addListener(
                            (_, _, focused) -> {
                                if (!focused) {
                                    actions.setAddresses(target, field.getText());
                                }
                            });
            return field;
        }
    }
}
