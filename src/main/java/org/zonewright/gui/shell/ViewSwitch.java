package org.zonewright.gui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.zonewright.gui.View;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Segments;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

/// The view switch. In a narrow window only the view in front keeps its word.
final class ViewSwitch extends HBox {

    private final ShellModel model;
    private final Messages messages;
    private final Segments<View> segments = new Segments<>(View.TABLE);

    ViewSwitch(ShellModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setAlignment(Pos.CENTER);
        for (View view : View.values()) {
            add(view);
        }
        model.view().subscribe(view -> segments.valueProperty().set(view));
        segments.valueProperty()
                .addListener(
                        (_, _, view) ->
                                model.currentDesk()
                                        .ifPresent(zone -> zone.desk().view().set(view)));
        getChildren().add(segments);
    }

    private void add(View view) {
        String word = messages.text("gui.view." + view.id());
        var label = new Label(word);
        label.managedProperty().bind(label.visibleProperty());
        var face = new HBox(7, Commands.icon(view).node(), label);
        face.setAlignment(Pos.CENTER);
        if (view == View.CHANGES) {
            face.getChildren().add(count());
        } else if (view == View.QUERY) {
            face.getChildren().add(failing());
        }
        ToggleButton button = segments.add(view, "", face);
        button.setId(view.nodeId());
        label.visibleProperty().bind(model.narrow().not().or(button.selectedProperty()));
        Buttons.tip(button, word, javafx.scene.input.KeyCombination.valueOf(view.key()));
    }

    /// How many saved questions fail; gone while none does.
    private Label failing() {
        Label pill = Badges.pill(0);
        pill.setId("query-failing");
        pill.getStyleClass().add("tone-danger");
        pill.setGraphic(Icon.CLOSE.node(Tone.DANGER));
        pill.managedProperty().bind(pill.visibleProperty());
        model.ofZone(zone -> zone.desk().failing(), 0)
                .subscribe(
                        failing -> {
                            pill.setText(String.valueOf(failing));
                            pill.setVisible(failing.intValue() > 0);
                            pill.setAccessibleText(messages.text("gui.view.failing", failing));
                        });
        return pill;
    }

    private Label count() {
        Label pill = Badges.pill(0);
        pill.setMinWidth(22);
        model.facts()
                .map(ZoneFacts::changes)
                .subscribe(changes -> pill.setText(String.valueOf(changes)));
        return pill;
    }
}
