package org.zonewright.gui.inspector;

import javafx.scene.layout.VBox;

import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.control.FixPopover;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Map;

/// The form of one record set, section by section.
final class OneForm extends VBox {

    private final Messages messages;
    private final ContentSection contents;
    private final List<Section> sections;

    OneForm(InspectorView.Actions actions, Messages messages, World world) {
        this.messages = messages;
        var popover = new FixPopover(messages, actions.fixes());
        contents =
                new ContentSection(
                        actions, messages, new LocationWords(messages, world.geography()));
        sections =
                List.of(
                        new HeaderSection(actions, messages),
                        new MessagesSection(actions, messages, popover),
                        new KeySection(actions, messages),
                        new RoutingSection(actions, messages, world),
                        new BlocksSection(actions, messages),
                        contents,
                        new HealthSection(actions, messages),
                        new AnswerSection(actions, messages),
                        new UsedBySection(actions, messages),
                        new NoteSection(actions, messages));
        sections.forEach(section -> getChildren().add(section.node()));
    }

    void show(SetForm one) {
        sections.forEach(section -> section.show(one));
    }

    void refuse(Map<Field, Phrase> refused) {
        sections.forEach(section -> section.refuse(refused, messages));
    }

    void refuseParts(Map<ValuePart, Phrase> refused) {
        contents.refuseParts(refused);
    }

    void giveUp() {
        sections.forEach(Section::giveUp);
    }

    void narrow(boolean narrow) {
        sections.forEach(section -> section.narrow(narrow));
    }
}
