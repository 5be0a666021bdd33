package org.zonewright.gui.changes;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.StepTime;
import org.zonewright.l10n.Messages;

/// Says what the draft is compared with, and offers what else there is.
final class BaselineMenu extends MenuButton {

    private final ChangesModel model;
    private final ChangesView.Actions actions;
    private final Messages messages;

    BaselineMenu(ChangesModel model, ChangesView.Actions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        setId("changes-baseline");
        getStyleClass().addAll("flat", "small");
        setGraphic(Icon.TIME.node("icon-small", "muted"));
        setOnShowing(_ -> fill());
        getItems().add(new MenuItem()); // an empty menu is never shown
        model.baseline()
                .subscribe(chosen -> setText(messages.text("changes.baseline", words(chosen))));
    }

    private String words(Baseline one) {
        String label = messages.text(one.label());
        return one.at()
                .map(at -> messages.text("changes.baseline.step", label, StepTime.of(at)))
                .orElse(label);
    }

    private void fill() {
        getItems().clear();
        for (Baseline each : actions.baselines()) {
            var item = new CheckMenuItem(words(each));
            item.setSelected(each.zone() == model.baseline().get().zone());
            item.setOnAction(_ -> actions.compareWith(each));
            getItems().add(item);
        }
        var file = new MenuItem(messages.text("changes.baseline.file"), Icon.FILE.node());
        file.setOnAction(_ -> actions.compareWithFile());
        getItems().addAll(new SeparatorMenuItem(), file);
    }
}
