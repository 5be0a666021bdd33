package org.zonewright.gui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.zonewright.gui.bulk.ZoneMove;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.NewZone;

import java.util.Optional;
import java.util.function.Consumer;

/// Asks where a zone is to be moved, and says what goes along and what stays.
final class MoveZoneDialog {

    private final ModalLayer layer;
    private final Messages messages;
    private final TextField name = new TextField();
    private final Label nameProblem = new Label();
    private final TextField id = new TextField();
    private final CheckBox inValues = new CheckBox();

    MoveZoneDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    void show(Zone zone, Consumer<MoveRequest> wanted) {
        var box =
                new DialogBox(
                        Icon.ALIAS_TO_RECORD.node(Tone.ACCENT),
                        messages.text("gui.move.title", zone.name().canonical()),
                        messages.text("gui.move.text"),
                        560);
        box.add(form(zone), facts(zone));
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        Button move =
                box.button(
                        "move",
                        messages.text("gui.move.move"),
                        "accent",
                        () ->
                                request()
                                        .ifPresent(
                                                request -> {
                                                    layer.close();
                                                    wanted.accept(request);
                                                }));
        move.setDefaultButton(true);
        name.textProperty().addListener(_ -> move.setDisable(request().isEmpty()));
        box.onEscape(layer::close);
        layer.show(box);
        name.requestFocus();
    }

    private FormGrid form(Zone zone) {
        name.setId("move-name");
        name.setText(zone.name().canonical());
        name.getStyleClass().add("mono");
        id.setId("move-id");
        id.setPromptText("Z0123456789ABCDEFGHIJ");
        id.getStyleClass().add("mono");
        inValues.setId("move-in-values");
        Badges.wrapped(inValues).setText(messages.text("gui.move.in-values"));
        inValues.setSelected(true);
        var form = new FormGrid();
        form.add(messages.text("gui.properties.name"), FormGrid.marked(name, nameProblem));
        var field = new VBox(4, id, Badges.wrapped(Badges.secondary(messages.text("gui.move.id"))));
        form.add(messages.text("gui.properties.id"), field);
        form.add("", inValues);
        return form;
    }

    private VBox facts(Zone zone) {
        ZoneMove move = ZoneMove.of(zone, Zone.empty(zone.info()), true);
        return new VBox(
                4,
                fact(Icon.CHECK, "carried", move.carried().size(), Tone.SUCCESS),
                fact(Icon.ALIAS, "readdressed", move.readdressed(), Tone.ACCENT),
                fact(Icon.NOT_EVALUATED, "left", move.left().size(), Tone.NEUTRAL));
    }

    private Label fact(Icon icon, String what, Object count, Tone tone) {
        return Badges.wrapped(Badges.marked(icon, messages.text("gui.move." + what, count), tone));
    }

    private Optional<MoveRequest> request() {
        DomainName typed = DomainName.of(name.getText().strip());
        Optional<String> wrong = NewZone.objection(typed).map(messages::text);
        FormGrid.mark(name, nameProblem, wrong);
        String zoneId = id.getText().strip().replaceFirst("^/hostedzone/", "");
        return wrong.isPresent()
                ? Optional.empty()
                : Optional.of(new MoveRequest(typed, zoneId, inValues.isSelected()));
    }
}
