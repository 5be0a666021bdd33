package org.zonewright.gui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.zonewright.gui.BulkKind;
import org.zonewright.gui.ContentEdits;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.BulkIcon;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// The form of several record sets: what they have in common, what a new TTL would change, and what
/// can be done with all of them.
final class SeveralForm extends VBox {

    private final InspectorView.Actions actions;
    private final Messages messages;
    private final Label title = Badges.styled("", "title");
    private final FlowPane tags = new FlowPane(6, 4);
    private final Label span = Badges.secondary("");
    private final TextField name = shared("name");
    private final TextField type = shared("type");
    private final TextField routing = shared("routing");
    private final TextField values = shared("values");
    private final EntryField ttl;
    private final Label ttls = Badges.wrapped(Badges.secondary(""));
    private final VBox preview = new VBox(4);
    private final Label change = Badges.strong("");
    private final Button set = new Button();
    private final Label all = Badges.caption("");
    private Inspected.Several shown = new Inspected.Several(List.of(), DomainName.of("."));

    SeveralForm(InspectorView.Actions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        ttl = EntryField.line((_, text) -> actions.enterTtlOfAll(text));
        ttl.input().setId("inspector-ttl-of-all");
        ttl.input().setPromptText(messages.text("inspector.multiple"));
        ttl.input().textProperty().addListener(_ -> preview());
        tags.getStyleClass().add("inspector-tags");
        var head = new VBox(6, title, tags);
        head.getStyleClass().addAll("section", "inspector-header");
        var form = new FormRows();
        form.getStyleClass().add("section");
        form.add(messages.text("inspector.name"), name);
        form.add(messages.text("inspector.type"), type);
        form.add(messages.text("inspector.several.routing"), routing);
        form.add(messages.text("inspector.ttl"), new VBox(2, ttl, ttls));
        form.add(messages.text("inspector.values"), values);
        getChildren().addAll(head, form, previewSection(), work());
    }

    private TextField shared(String id) {
        var field = new TextField();
        field.setId("inspector-shared-" + id);
        field.setEditable(false);
        field.setFocusTraversable(false);
        field.getStyleClass().addAll("mono", "shared-field");
        return field;
    }

    private VBox previewSection() {
        preview.getStyleClass().addAll("finding-message", "info");
        set.setId("inspector-set-ttl");
        set.getStyleClass().addAll("accent", "small");
        set.setOnAction(_ -> actions.enterTtlOfAll(ttl.input().getText()));
        preview.getChildren()
                .addAll(change, Badges.secondary(messages.text("inspector.several.step")), set);
        var section = new VBox(preview);
        section.getStyleClass().add("section");
        section.managedProperty().bind(preview.visibleProperty());
        section.visibleProperty().bind(preview.visibleProperty());
        return section;
    }

    private VBox work() {
        var list = new VBox();
        list.getStyleClass().add("bulk-work");
        for (BulkKind kind : BulkKind.values()) {
            list.getChildren()
                    .add(
                            item(
                                    "bulk-" + kind.id(),
                                    BulkIcon.of(kind),
                                    messages.text("gui.command.bulk-" + kind.id()),
                                    () -> actions.doWithAll(kind)));
        }
        list.getChildren()
                .add(
                        item(
                                "delete-all",
                                Icon.DELETE,
                                messages.text("inspector.delete"),
                                actions::deleteAll));
        var section = new VBox(6, all, list);
        section.getStyleClass().add("section");
        return section;
    }

    private Button item(String id, Icon icon, String text, Runnable run) {
        Button button = Badges.wrapped(Buttons.of(icon, text));
        button.setId("inspector-" + id);
        button.getStyleClass().addAll("flat", "bulk-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    void show(Inspected.Several several) {
        shown = several;
        List<RecordSet> sets = several.sets();
        title.setText(messages.text("inspector.several", sets.size()));
        all.setText(
                messages.text("inspector.several.all", sets.size())
                        .toUpperCase(java.util.Locale.ROOT));
        tags.getChildren().clear();
        several.common(s -> s.type().mnemonic())
                .ifPresent(text -> tags.getChildren().add(Badges.monoTag(text)));
        span.setText(
                relative(sets.getFirst(), several) + " … " + relative(sets.getLast(), several));
        tags.getChildren().add(span);
        common(name, several.common(s -> s.name().relativeTo(several.zone())));
        common(type, several.common(s -> s.type().mnemonic()));
        common(routing, several.common(s -> policy(s)));
        common(values, several.common(s -> String.join(", ", s.values())));
        List<Long> own = several.ttls();
        ttl.show(sets.getFirst().key(), own.size() == 1 ? own.getFirst().toString() : "");
        ttl.setDisable(own.isEmpty());
        ttls.setText(
                own.size() < 2
                        ? ""
                        : messages.text(
                                "inspector.several.was",
                                own.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))));
        Section.setPresent(ttls, own.size() > 1);
        preview();
    }

    private String policy(RecordSet set) {
        return messages.text("inspector.policy." + PolicyWords.id(set.routing().policy()));
    }

    private static String relative(RecordSet set, Inspected.Several several) {
        return set.name().relativeTo(several.zone());
    }

    private void common(TextField field, Optional<String> text) {
        field.setText(text.orElse(""));
        field.setPromptText(messages.text("inspector.multiple"));
        field.setAccessibleText(text.orElseGet(() -> messages.text("inspector.multiple")));
    }

    void refuse(Map<Field, Phrase> refused) {
        ttl.refuse(Section.why(refused, Field.TTL, messages));
    }

    /// What the TTL that stands in the field would change.
    private void preview() {
        OptionalLong typed = ContentEdits.seconds(ttl.input().getText().strip());
        long changed = typed.isPresent() ? shown.changedBy(typed.getAsLong()) : 0;
        preview.setVisible(changed > 0);
        if (changed > 0) {
            change.setText(messages.text("inspector.several.change", changed, shown.sets().size()));
            set.setText(messages.text("inspector.several.set", typed.getAsLong()));
        }
    }
}
