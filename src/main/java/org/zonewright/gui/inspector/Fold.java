package org.zonewright.gui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Ends;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

/// The head of a section that a narrow inspector shows folded, with its content in brief. Once a
/// person has opened it, it stays open for other rows too.
final class Fold {

    private final Messages messages;
    private final Button toggle;
    private final Label caption;
    private final Label brief = Badges.secondary("");
    private final Node more;
    private final Node body;
    private final HBox head;
    private boolean isNarrow;
    private boolean isOpen;

    /// @param more what the head offers while the section is open
    Fold(Label caption, Node more, Node body, Messages messages) {
        this.messages = messages;
        this.caption = caption;
        this.more = more;
        this.body = body;
        toggle = Buttons.icon(Icon.RIGHT, "");
        toggle.getStyleClass().add("fold");
        toggle.setOnAction(_ -> turn());
        caption.setOnMouseClicked(_ -> turn());
        var title = new HBox(toggle, caption);
        title.setAlignment(Pos.CENTER_LEFT);
        var ends = new Ends(title, new HBox(brief, more));
        HBox.setHgrow(ends, Priority.ALWAYS);
        head = new HBox(ends);
        head.getStyleClass().add("section-head");
        arrange();
    }

    Node head() {
        return head;
    }

    /// @param words such as how many there are
    void brief(String words) {
        brief.setText(words);
    }

    void narrow(boolean now) {
        isNarrow = now;
        arrange();
    }

    private void turn() {
        isOpen = isNarrow && !isOpen;
        arrange();
    }

    private void arrange() {
        boolean shown = !isNarrow || isOpen;
        Section.setPresent(toggle, isNarrow);
        Section.setPresent(brief, !shown);
        Section.setPresent(more, shown);
        Section.setPresent(body, shown);
        toggle.setGraphic((shown ? Icon.DOWN : Icon.RIGHT).node());
        String what = messages.text(shown ? "inspector.fold" : "inspector.unfold");
        Buttons.tip(toggle, what, null);
        toggle.setAccessibleText(what + " " + caption.getText());
    }
}
