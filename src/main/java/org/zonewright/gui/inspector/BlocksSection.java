package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The blocks that the simulator takes for the location of an IP-based set.
final class BlocksSection implements Section {

    private static final int MAX_LINES = 8;

    private final FormRows node = new FormRows();
    private final EntryField blocks;

    BlocksSection(InspectorView.Actions actions, Messages messages) {
        node.getStyleClass().add("section");
        var area = new TextArea();
        area.setId("inspector-blocks");
        area.setPromptText("203.0.113.0/24");
        area.textProperty()
                .subscribe(
                        text ->
                                area.setPrefRowCount(
                                        Math.clamp(text.lines().count() + 1, 2, MAX_LINES)));
        blocks =
                new EntryField(area, (row, text) -> actions.enter(row, Field.BLOCKS, text))
                        .doubting((row, text) -> actions.doubt(row, Field.BLOCKS, text), messages);
        var kept = Badges.secondary(messages.text("inspector.simulated.kept"));
        kept.setWrapText(true);
        node.add(messages.text("inspector.simulated.blocks"), new VBox(4, blocks, kept));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SetForm form) {
        Optional<List<String>> told = form.simulated().blocks();
        Section.setPresent(node, told.isPresent());
        node.setDisable(!form.isLive());
        blocks.show(form.set().key(), String.join("\n", told.orElse(List.of())));
    }

    @Override
    public void refuse(Map<Field, Phrase> refused, Messages words) {
        blocks.refuse(Section.why(refused, Field.BLOCKS, words));
    }
}
