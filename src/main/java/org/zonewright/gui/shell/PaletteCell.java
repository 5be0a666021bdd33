package org.zonewright.gui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.l10n.Messages;

/// A row of the palette: the letters that matched in accent, keys or the reason why not at the
/// right.
final class PaletteCell extends ListCell<PaletteRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Messages messages;

    PaletteCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, row instanceof PaletteRow.Heading);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (row) {
                    case PaletteRow.Heading(String text) ->
                            Badges.styled(text, "secondary", "semibold", "palette-heading");
                    case PaletteRow.Choice choice -> face(choice);
                });
    }

    private Node face(PaletteRow.Choice choice) {
        var face = new HBox(10, choice.icon().node("muted"), title(choice));
        face.setAlignment(Pos.CENTER_LEFT);
        String detail = choice.unavailable().orElse(choice.detail());
        var beside = Badges.secondary(detail);
        beside.setMinWidth(0);
        face.getChildren().addAll(beside, Badges.spring());
        if (choice.unavailable().isPresent()) {
            face.getStyleClass().add("unavailable");
            face.getChildren().add(Badges.secondary(messages.text("gui.palette.not-now")));
        } else {
            choice.keys().forEach(key -> face.getChildren().add(Badges.keyCap(key)));
        }
        face.setPrefWidth(1);
        setAccessibleText(choice.title() + ", " + detail);
        return face;
    }

    private static Node title(PaletteRow.Choice choice) {
        var flow = new TextFlow();
        String title = choice.title();
        for (int i = 0; i < title.length(); i++) {
            var letter = new Text(title.substring(i, i + 1));
            int run = i;
            while (run + 1 < title.length()
                    && choice.matched().contains(run + 1) == choice.matched().contains(i)) {
                run++;
            }
            letter.setText(title.substring(i, run + 1));
            if (choice.matched().contains(i)) {
                letter.getStyleClass().add("matched");
            }
            if (choice.unavailable().isPresent()) {
                letter.getStyleClass().add("text-muted");
            }
            flow.getChildren().add(letter);
            i = run;
        }
        flow.setMinWidth(USE_PREF_SIZE);
        flow.setMaxHeight(USE_PREF_SIZE);
        return flow;
    }
}
