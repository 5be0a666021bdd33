package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.l10n.Messages;

/// What people wrote about the set; kept in the zone file.
final class NoteSection implements Section {

    private final VBox node = new VBox();
    private final EntryField note;
    private final Fold fold;

    NoteSection(InspectorView.Actions actions, Messages messages) {
        node.getStyleClass().addAll("section", "last");
        var area = new TextArea();
        area.setId("inspector-note");
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setPromptText(messages.text("inspector.note.prompt"));
        note = new EntryField(area, (row, text) -> actions.enter(row, Field.NOTE, text));
        area.getStyleClass().remove("mono");
        var none = Badges.secondary("");
        fold = new Fold(Badges.caption(messages.text("inspector.note")), none, note, messages);
        node.getChildren().addAll(fold.head(), note);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void narrow(boolean narrow) {
        fold.narrow(narrow);
    }

    @Override
    public void show(SetForm form) {
        node.setDisable(!form.isLive());
        note.show(form.set().key(), form.note());
        fold.brief(form.note().lines().findFirst().orElse("–"));
    }
}
