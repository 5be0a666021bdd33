package org.zonewright.gui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Segments;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.ZoneInfo;
import org.zonewright.session.NewZone;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks what a new zone is to be: its name, public or private, the VPCs of a private one.
final class NewZoneDialog {

    private enum Kind {
        PUBLIC,
        PRIVATE
    }

    private final ModalLayer layer;
    private final Messages messages;
    private final TextField name = new TextField();
    private final Label nameProblem = new Label();
    private final TextField comment = new TextField();
    private final TextArea vpcs = new TextArea();
    private final Label vpcProblem = new Label();
    private final Segments<Kind> kind = new Segments<>(Kind.PUBLIC);

    NewZoneDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    void show(Consumer<NewZoneRequest> wanted) {
        var box =
                new DialogBox(
                        Icon.NEW_FILE.node(Tone.ACCENT),
                        messages.text("gui.new.title"),
                        messages.text("gui.new.text"),
                        480);
        box.add(form());
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        Button create =
                box.button(
                        "create",
                        messages.text("gui.new.create"),
                        "accent",
                        () ->
                                request()
                                        .ifPresent(
                                                request -> {
                                                    layer.close();
                                                    wanted.accept(request);
                                                }));
        create.setDefaultButton(true);
        box.onEscape(layer::close);
        name.textProperty().addListener(_ -> create.setDisable(request().isEmpty()));
        vpcs.textProperty().addListener(_ -> create.setDisable(request().isEmpty()));
        kind.valueProperty().addListener(_ -> create.setDisable(request().isEmpty()));
        create.setDisable(true);
        layer.show(box);
        name.requestFocus();
    }

    private FormGrid form() {
        name.setId("new-zone-name");
        name.setPromptText("example.com");
        name.getStyleClass().add("mono");
        comment.setId("new-zone-comment");
        vpcs.setId("new-zone-vpcs");
        vpcs.setPromptText("vpc-0123456789abcdef0 eu-central-1");
        vpcs.getStyleClass().add("mono");
        vpcs.setPrefRowCount(2);
        kind.add(Kind.PUBLIC, messages.text("gui.zone.public-kind"), Icon.PUBLIC_ZONE.node())
                .setId("new-zone-public");
        kind.add(Kind.PRIVATE, messages.text("gui.zone.private-kind"), Icon.PRIVATE_ZONE.node())
                .setId("new-zone-private");
        kind.setMaxWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        var form = new FormGrid();
        form.add(messages.text("gui.properties.name"), FormGrid.marked(name, nameProblem));
        form.add(messages.text("gui.properties.kind"), kind);
        form.add(messages.text("gui.properties.comment"), comment);
        VBox vpcField = FormGrid.marked(vpcs, vpcProblem);
        vpcField.getChildren().add(Badges.secondary(messages.text("gui.new.vpcs")));
        form.add(messages.text("gui.properties.vpcs"), vpcField);
        vpcField.disableProperty().bind(kind.valueProperty().isEqualTo(Kind.PUBLIC));
        return form;
    }

    /// What stands in the form, if a zone can be made of it; marks what is wrong.
    private Optional<NewZoneRequest> request() {
        DomainName typed = DomainName.of(name.getText().strip());
        Optional<String> wrong =
                name.getText().isBlank()
                        ? Optional.empty()
                        : NewZone.objection(typed).map(messages::text);
        FormGrid.mark(name, nameProblem, wrong);
        boolean isPrivate = kind.valueProperty().get() == Kind.PRIVATE;
        Optional<List<ZoneInfo.Vpc>> given = VpcText.parse(vpcs.getText());
        boolean badVpcs = isPrivate && given.isEmpty();
        FormGrid.mark(
                vpcs,
                vpcProblem,
                badVpcs ? Optional.of(messages.text("gui.new.bad-vpc")) : Optional.empty());
        if (name.getText().isBlank() || wrong.isPresent() || badVpcs) {
            return Optional.empty();
        }
        return Optional.of(
                isPrivate
                        ? new NewZoneRequest.Private(typed, comment.getText(), given.orElseThrow())
                        : new NewZoneRequest.Public(typed, comment.getText()));
    }
}
