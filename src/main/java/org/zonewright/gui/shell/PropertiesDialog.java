package org.zonewright.gui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Shows and edits what a zone is beside its records: id, comment, name servers or VPCs.
final class PropertiesDialog {

    private final ModalLayer layer;
    private final Messages messages;
    private final TextField id = new TextField();
    private final TextField comment = new TextField();
    private final TextField reference = new TextField();
    private final TextArea lines = new TextArea();
    private final Label linesProblem = new Label();

    PropertiesDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    void show(ZoneInfo info, Consumer<ZoneInfo> wanted) {
        var box =
                new DialogBox(
                        (info.isPrivate() ? Icon.PRIVATE_ZONE : Icon.PUBLIC_ZONE).node(Tone.ACCENT),
                        messages.text("gui.properties.title", info.name().text()),
                        messages.text(
                                info.isPrivate()
                                        ? "gui.properties.private"
                                        : "gui.properties.public"),
                        520);
        box.add(form(info));
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        Button apply =
                box.button(
                        "apply",
                        messages.text("gui.properties.apply"),
                        "accent",
                        () ->
                                edited(info)
                                        .ifPresent(
                                                next -> {
                                                    layer.close();
                                                    wanted.accept(next);
                                                }));
        apply.setDefaultButton(true);
        lines.textProperty().addListener(_ -> apply.setDisable(edited(info).isEmpty()));
        box.onEscape(layer::close);
        layer.show(box);
        id.requestFocus();
    }

    private FormGrid form(ZoneInfo info) {
        id.setId("properties-id");
        id.setText(info.id().orElse(""));
        id.setPromptText("Z0123456789ABCDEFGHIJ");
        id.getStyleClass().add("mono");
        comment.setId("properties-comment");
        comment.setText(info.comment());
        reference.setText(info.callerReference());
        reference.setId("properties-reference");
        lines.setId(info.isPrivate() ? "properties-vpcs" : "properties-name-servers");
        lines.setText(
                info.isPrivate() ? VpcText.of(info.vpcs()) : String.join("\n", info.nameServers()));
        lines.getStyleClass().add("mono");
        lines.setPrefRowCount(4);
        var form = new FormGrid();
        form.add(messages.text("gui.properties.id"), id);
        form.add(messages.text("gui.properties.comment"), comment);
        form.add(messages.text("gui.properties.reference"), reference);
        var field = FormGrid.marked(lines, linesProblem);
        String what = info.isPrivate() ? "vpcs" : "name-servers";
        field.getChildren()
                .add(Badges.secondary(messages.text("gui.properties." + what + ".hint")));
        form.add(messages.text("gui.properties." + what), field);
        return form;
    }

    private Optional<ZoneInfo> edited(ZoneInfo info) {
        Optional<List<ZoneInfo.Vpc>> vpcs =
                info.isPrivate() ? VpcText.parse(lines.getText()) : Optional.of(info.vpcs());
        FormGrid.mark(
                lines,
                linesProblem,
                vpcs.isEmpty() ? Optional.of(messages.text("gui.new.bad-vpc")) : Optional.empty());
        List<String> servers =
                info.isPrivate()
                        ? info.nameServers()
                        : lines.getText()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList();
        Optional<String> zoneId =
                Optional.of(id.getText().strip().replaceFirst("^/hostedzone/", ""))
                        .filter(text -> !text.isEmpty());
        return vpcs.map(
                list ->
                        new ZoneInfo(
                                info.name(),
                                zoneId,
                                info.isPrivate(),
                                comment.getText(),
                                reference.getText(),
                                servers,
                                list));
    }
}
