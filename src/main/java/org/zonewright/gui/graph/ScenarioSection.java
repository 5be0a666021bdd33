package org.zonewright.gui.graph;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Simulation;

/// The outages that the zone file keeps.
final class ScenarioSection extends VBox {

    ScenarioSection(WhatIfModel model, WhatIfPane.Actions actions, Messages messages) {
        getStyleClass().add("section");
        var head = new HBox(Badges.caption(messages.text("graph.whatif.scenarios")));
        head.getStyleClass().add("section-head");
        ListView<Simulation.Scenario> list = WhatIfPane.list(new ListView<>(model.scenarios()));
        list.setId("graph-scenarios");
        list.setAccessibleText(messages.text("graph.whatif.scenarios"));
        list.setPlaceholder(Badges.secondary(messages.text("graph.whatif.scenarios.none")));
        list.setCellFactory(
                _ ->
                        new WhatIfPane.Row<>() {
                            @Override
                            void show(Simulation.Scenario scenario) {
                                setGraphic(row(scenario, actions, messages));
                                setAccessibleText(scenario.name());
                            }
                        });
        var name = new TextField();
        name.setId("graph-scenario-name");
        name.setPromptText(messages.text("graph.whatif.scenario.name"));
        name.setAccessibleText(messages.text("graph.whatif.scenario.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button save = Buttons.of(Icon.SAVE, messages.text("graph.whatif.scenario.save"));
        save.setId("graph-scenario-save");
        save.setMinWidth(USE_PREF_SIZE);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        Runnable keep =
                () -> {
                    actions.save(name.getText());
                    name.clear();
                };
        save.setOnAction(_ -> keep.run());
        name.setOnAction(_ -> keep.run());
        var form = new HBox(name, save);
        form.getStyleClass().add("what-if-row");
        getChildren().addAll(head, list, form);
    }

    private static HBox row(
            Simulation.Scenario scenario, WhatIfPane.Actions actions, Messages messages) {
        Button open = Buttons.link(scenario.name());
        open.setMinWidth(0);
        open.setOnAction(_ -> actions.open(scenario));
        Button drop = Buttons.icon(Icon.DELETE, messages.text("graph.whatif.scenario.drop"));
        drop.getStyleClass().add("small");
        drop.setOnAction(_ -> actions.drop(scenario));
        return WhatIfPane.Row.line(
                open,
                Badges.spring(),
                Badges.secondary(
                        messages.text(
                                "graph.whatif.scenario.size",
                                scenario.unhealthy().size() + scenario.regions().size())),
                drop);
    }
}
