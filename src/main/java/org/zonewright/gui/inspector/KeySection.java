package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Map;

/// Name, type, policy and set identifier.
final class KeySection implements Section {

    /// px
    private static final double GAP = 8;

    private static final double TYPE = 84;
    private static final double NARROW = 190;

    private final FormRows node = new FormRows();
    private final EntryField name;
    private final Choice<String> type;
    private final Choice<Routing.Policy> policy;
    private final EntryField setIdentifier;
    private final Label setIdentifierLabel;
    private @Nullable EntryId at;

    KeySection(InspectorView.Actions actions, Messages messages) {
        node.getStyleClass().add("section");
        name =
                EntryField.line((row, text) -> actions.enter(row, Field.NAME, text))
                        .doubting((row, text) -> actions.doubt(row, Field.NAME, text), messages);
        name.input().setId("inspector-name");
        type =
                new Choice<>(
                        text -> text,
                        text -> {
                            if (at != null) {
                                actions.enter(at, Field.TYPE, text);
                            }
                        });
        type.setId("inspector-type");
        type.getStyleClass().add("mono");
        policy =
                new Choice<>(
                        some -> messages.text("inspector.policy." + PolicyWords.id(some)),
                        some -> {
                            if (at != null) {
                                actions.policy(at, some);
                            }
                        });
        policy.setId("inspector-policy");
        setIdentifier =
                EntryField.line((row, text) -> actions.enter(row, Field.SET_IDENTIFIER, text));
        setIdentifier.input().setId("inspector-set-identifier");
        node.add(messages.text("inspector.name"), name);
        node.add(messages.text("inspector.type"), besides(type, policy));
        setIdentifierLabel = node.add(messages.text("inspector.set-identifier"), setIdentifier);
    }

    /// Side by side; one below the other where the policy would not be readable.
    private static Node besides(Choice<String> type, Choice<Routing.Policy> policy) {
        var box = new GridPane();
        box.setHgap(GAP);
        box.setVgap(GAP);
        box.add(type, 0, 0);
        box.add(policy, 1, 0);
        box.setMinWidth(0);
        box.widthProperty()
                .subscribe(
                        now -> {
                            double width = now.doubleValue();
                            boolean narrow = width < NARROW;
                            GridPane.setConstraints(policy, narrow ? 0 : 1, narrow ? 1 : 0);
                            type.setPrefWidth(narrow ? width : TYPE);
                            policy.setPrefWidth(narrow ? width : width - TYPE - GAP);
                        });
        return box;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SetForm form) {
        RecordSet set = form.set();
        at = set.key();
        node.setDisable(!form.isLive());
        name.show(set.key(), set.name().relativeTo(form.zone()));
        name.suffix(suffix(set.name(), form.zone()));
        name.mark(form.hasError(Finding.Field.NAME));
        type.show(
                RecordType.ROUTE53.stream().map(RecordType::mnemonic).toList(),
                set.type().mnemonic());
        type.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("danger"), form.hasError(Finding.Field.TYPE));
        policy.show(List.of(Routing.Policy.values()), set.routing().policy());
        boolean routed = !(set.routing() instanceof Routing.Simple);
        Section.setPresent(setIdentifier, routed);
        Section.setPresent(setIdentifierLabel, routed);
        setIdentifier.show(set.key(), set.setIdentifier());
    }

    private static String suffix(DomainName name, DomainName zone) {
        String text = zone.canonical();
        String plain = text.substring(0, text.length() - 1);
        if (name.equals(zone)) {
            return plain;
        }
        return name.isBelow(zone) ? "." + plain : "";
    }

    @Override
    public void giveUp() {
        name.giveUp();
        if (at instanceof RecordSet.Key key) {
            type.show(
                    RecordType.ROUTE53.stream().map(RecordType::mnemonic).toList(),
                    key.type().mnemonic());
        }
    }

    @Override
    public void refuse(Map<Field, Phrase> refused, Messages messages) {
        name.refuse(
                Section.why(refused, Field.NAME, messages)
                        .or(() -> Section.why(refused, Field.TYPE, messages)));
        setIdentifier.refuse(Section.why(refused, Field.SET_IDENTIFIER, messages));
    }
}
