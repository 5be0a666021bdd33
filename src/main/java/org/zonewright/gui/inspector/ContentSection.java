package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.common.ValueForm;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Ends;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Segments;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Values or alias target, and the TTL.
final class ContentSection implements Section {

    /// Which of the two forms is shown; a set changes form only once something is entered.
    private enum Mode {
        VALUES,
        ALIAS
    }

    private static final int MAX_LINES = 8;

    private final Messages messages;
    private final VBox node = new VBox();
    private final Label caption = Badges.caption("");
    private final Segments<Mode> mode = new Segments<>(Mode.VALUES);
    private final EntryField values;
    private final TextArea area = new TextArea();
    private final ValuesForm form;
    private final Label how = Badges.secondary("");
    private final VBox valuesBox;
    private final TargetPane target;
    private final Label owned = Badges.styled("", "muted");
    private final TtlRow ttl;
    private Optional<EntryId> at = Optional.empty();

    ContentSection(InspectorView.Actions actions, Messages messages, LocationWords places) {
        this.messages = messages;
        node.getStyleClass().add("section");
        mode.getStyleClass().add("small");
        mode.add(Mode.VALUES, messages.text("inspector.values"));
        mode.add(Mode.ALIAS, messages.text("inspector.alias"), Icon.ALIAS.node("icon-small"));
        values =
                new EntryField(area, (row, text) -> actions.enter(row, Field.VALUES, text))
                        .doubting((row, text) -> actions.doubt(row, Field.VALUES, text), messages);
        area.setId("inspector-values");
        area.textProperty().subscribe(text -> rows(text));
        form = new ValuesForm(actions, messages);
        how.setWrapText(true);
        valuesBox = new VBox(8, form.node(), new VBox(4, values, how));
        target = new TargetPane(actions, messages, places);
        ttl = new TtlRow(actions, messages);
        var head = new HBox(new Ends(caption, mode));
        HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
        head.getStyleClass().add("section-head");
        owned.setWrapText(true);
        node.getChildren().addAll(head, valuesBox, target.node(), owned, ttl.node());
        mode.valueProperty().subscribe(this::arrange);
    }

    private void rows(String text) {
        long lines = text.lines().count() + (text.endsWith("\n") ? 1 : 0);
        area.setPrefRowCount(Math.clamp(lines, 1, MAX_LINES));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SetForm form) {
        RecordSet set = form.set();
        node.setDisable(!form.isLive());
        boolean another = !at.equals(Optional.of(set.key()));
        at = Optional.of(set.key());
        boolean isPolicy = set.content() instanceof Content.TrafficPolicy;
        Mode own = set.isAlias() ? Mode.ALIAS : Mode.VALUES;
        boolean entered = !set.isAlias() ? !set.values().isEmpty() : true;
        if (another || entered) {
            mode.valueProperty().set(own);
        }
        values.show(set.key(), String.join("\n", set.values()));
        values.mark(form.hasError(Finding.Field.VALUE));
        this.form.show(set);
        how.setText(how(set.type()));
        target.show(form);
        ttl.show(form);
        owned.setText(
                set.content() instanceof Content.TrafficPolicy(String id)
                        ? messages.text("table.traffic-policy", id)
                        : "");
        Section.setPresent(owned, isPolicy);
        mode.setDisable(isPolicy);
        arrange(mode.valueProperty().get());
        if (isPolicy) {
            Section.setPresent(valuesBox, false);
        }
    }

    /// What the text below is: all there is of a type of one field, else the same once more.
    private String how(RecordType type) {
        if (ValuesForm.has(type)) {
            return messages.text("inspector.values.as-text");
        }
        String lines = messages.text("inspector.values.how");
        return ValueForm.of(type)
                .map(
                        known ->
                                messages.text(
                                                "fields.help."
                                                        + type.mnemonic().toLowerCase(Locale.ROOT)
                                                        + "."
                                                        + known.fields().getFirst().id())
                                        + ". "
                                        + lines)
                .orElse(lines);
    }

    private void arrange(Mode next) {
        boolean alias = next == Mode.ALIAS;
        caption.setText(
                messages.text(alias ? "inspector.target-caption" : "inspector.values-caption")
                        .toUpperCase(Locale.getDefault()));
        Section.setPresent(valuesBox, !alias);
        Section.setPresent(target.node(), alias);
    }

    @Override
    public void refuse(Map<Field, Phrase> refused, Messages words) {
        values.refuse(Section.why(refused, Field.VALUES, words));
        target.refuse(refused);
        ttl.refuse(Section.why(refused, Field.TTL, words));
    }

    void refuseParts(Map<ValuePart, Phrase> refused) {
        form.refuse(refused);
    }

    /// What the values area holds, for those who look at it from outside.
    List<String> lines() {
        return area.getText().lines().toList();
    }
}
