package org.zonewright.gui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.plan.merge.Conflict;
import org.zonewright.analysis.plan.merge.Merge;
import org.zonewright.codec.Codec;
import org.zonewright.gui.Notice;
import org.zonewright.gui.bulk.BulkController;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.group.GroupController;
import org.zonewright.gui.paste.PasteController;
import org.zonewright.gui.table.CellPasteController;
import org.zonewright.gui.wizard.WizardController;
import org.zonewright.l10n.Messages;
import org.zonewright.model.edit.Import;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Dialogs in the window's own layer.
public final class ModalDialogs implements Dialogs {

    private static final double LIST_HEIGHT = 220;

    private final ModalLayer layer;
    private final Messages messages;

    public ModalDialogs(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    @Override
    public void ask(Question question) {
        var box =
                new DialogBox(
                        icon(question.tone()),
                        messages.text(question.title()),
                        messages.text(question.text()),
                        480);
        if (!question.lines().isEmpty()) {
            box.add(list(question));
        }
        var asked = new AtomicBoolean(true);
        Consumer<Answer> take =
                answer -> {
                    asked.set(false);
                    layer.close();
                    answer.run().run();
                };
        Optional<Button> usual = buttons(box, question.answers(), take);
        Answer first = question.answers().getFirst();
        box.onEscape(() -> take.accept(first));
        layer.showPersistent(
                box,
                () -> {
                    if (asked.get()) {
                        first.run().run();
                    }
                });
        usual.ifPresent(
                button -> {
                    button.setDefaultButton(true);
                    button.requestFocus();
                });
    }

    /// @return the last that destroys nothing
    private Optional<Button> buttons(DialogBox box, List<Answer> answers, Consumer<Answer> take) {
        Optional<Button> usual = Optional.empty();
        for (Answer answer : answers) {
            String look =
                    switch (answer.kind()) {
                        case PLAIN -> "";
                        case PRIMARY -> "accent";
                        case DESTRUCTIVE -> "danger";
                    };
            Button button =
                    box.button(
                            answer.id(),
                            messages.text(answer.label()),
                            look,
                            () -> take.accept(answer));
            if (answer.kind() != Answer.Kind.DESTRUCTIVE) {
                usual = Optional.of(button);
            }
        }
        return usual;
    }

    private Node list(Question question) {
        var lines = new VBox();
        lines.getStyleClass().add("dialog-list");
        question.lines()
                .forEach(
                        line -> {
                            var label = Badges.styled(messages.text(line));
                            label.setWrapText(true);
                            lines.getChildren().add(label);
                        });
        if (question.lines().size() <= 6) {
            return lines;
        }
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(LIST_HEIGHT);
        return scroll;
    }

    static Node icon(Notice.Tone tone) {
        return switch (tone) {
            case NEUTRAL, ACCENT -> Icon.ADVICE.node(Tone.ACCENT);
            case SUCCESS -> Icon.FINE.node(Tone.SUCCESS);
            case WARNING -> Icon.WARNING.node(Tone.WARNING);
            case DANGER -> Icon.ERROR.node(Tone.DANGER);
        };
    }

    @Override
    public void askOrigin(String file, Consumer<String> named) {
        var box =
                new DialogBox(
                        Icon.PUBLIC_ZONE.node(Tone.ACCENT),
                        messages.text("gui.origin.title"),
                        messages.text("gui.origin.text", file),
                        440);
        var field = new TextField();
        field.setId("dialog-origin");
        field.setPromptText("example.com");
        field.getStyleClass().add("mono");
        box.add(field);
        Runnable done =
                () -> {
                    layer.close();
                    named.accept(field.getText().strip());
                };
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        Button open = box.button("open", messages.text("gui.origin.open"), "accent", done);
        open.disableProperty().bind(field.textProperty().isEmpty());
        field.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
                        done.run();
                    }
                });
        box.onEscape(layer::close);
        layer.show(box);
        field.requestFocus();
    }

    @Override
    public void askNewZone(Consumer<NewZoneRequest> wanted) {
        new NewZoneDialog(layer, messages).show(wanted);
    }

    @Override
    public void askImport(
            String file,
            DomainName zone,
            List<Import.Row> rows,
            Consumer<List<Import.Chosen>> wanted) {
        new ImportDialog(layer, messages).show(file, zone, rows, wanted);
    }

    @Override
    public void askMerge(
            String file, Merge merge, Consumer<Map<RecordSet.Key, Conflict.Choice>> wanted) {
        new MergeDialog(layer, messages).show(file, merge, wanted);
    }

    @Override
    public void askExport(Zone zone, List<Codec> formats, Consumer<Codec> wanted) {
        new ExportDialog(layer, messages).show(zone, formats, wanted);
    }

    @Override
    public void askPaste(CellPasteController paste) {
        new PreviewDialog(layer, messages).show(paste);
    }

    @Override
    public void askPaste(DomainName zone, PasteController paste, Consumer<String> copying) {
        new PreviewDialog(layer, messages).show(zone, paste, copying);
    }

    @Override
    public void askMove(Zone zone, Consumer<MoveRequest> wanted) {
        new MoveZoneDialog(layer, messages).show(zone, wanted);
    }

    @Override
    public void askBulk(BulkController bulk) {
        new PreviewDialog(layer, messages).show(bulk);
    }

    @Override
    public void askWizard(WizardController wizard) {
        new PreviewDialog(layer, messages).show(wizard);
    }

    @Override
    public void askGroup(GroupController group) {
        new PreviewDialog(layer, messages).show(group);
    }

    @Override
    public void askProperties(ZoneInfo info, Consumer<ZoneInfo> wanted) {
        new PropertiesDialog(layer, messages).show(info, wanted);
    }
}
