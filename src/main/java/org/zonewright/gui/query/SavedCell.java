package org.zonewright.gui.query;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.stream.Collectors;

/// A saved question: what it is called, what it asks from where, and whether its answer is as
/// expected.
final class SavedCell extends ListCell<SavedRow> {

    /// px
    private static final double LEAST_PLACE = 40;

    private final Messages messages;

    SavedCell(Messages messages) {
        this.messages = messages;
        setMinWidth(0);
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable SavedRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String details =
                row.details().stream().map(messages::text).collect(Collectors.joining("\n"));
        setGraphic(face(row, details.replace('\n', ' ')));
        setTooltip(Buttons.tooltip(question(row) + details));
        setAccessibleText(
                messages.text("query.saved.state." + id(row.state()))
                        + ": "
                        + row.saved().name()
                        + ", "
                        + details);
    }

    private static String id(SavedRow.State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String question(SavedRow row) {
        return row.expectation()
                .map(Expectation::question)
                .map(question -> question.name() + " " + question.type() + "\n")
                .orElse("");
    }

    private Node face(SavedRow row, String details) {
        Label name = Badges.strong(row.saved().name());
        name.setMinWidth(0);
        var first = new HBox(6, name);
        row.expectation()
                .map(one -> Badges.styled(one.question().type().mnemonic(), "mono-small"))
                .ifPresent(
                        type -> {
                            type.setMinWidth(USE_PREF_SIZE);
                            first.getChildren().add(type);
                        });
        if (row.turnedRed()) {
            first.getChildren().add(Badges.tag(messages.text("query.saved.new"), Tone.DANGER));
        }
        Label place = Badges.secondary(place(row));
        place.setMinWidth(LEAST_PLACE);
        place.setAlignment(Pos.CENTER_RIGHT);
        first.getChildren().addAll(Badges.spring(), place);
        first.getStyleClass().add("saved-first");
        boolean isBad =
                row.state() == SavedRow.State.FAILED || row.state() == SavedRow.State.BROKEN;
        Label second = Badges.secondary(details);
        if (isBad) {
            second.getStyleClass().add(Tone.DANGER.styleClass());
        }
        second.setMinWidth(0);
        var words = new VBox(1, first, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        var face = new HBox(8, icon(row.state()), words);
        face.getStyleClass().add("saved-row");
        return face;
    }

    private static Node icon(SavedRow.State state) {
        return switch (state) {
            case WAITING -> Icon.BUSY.node("muted");
            case PASSED -> Icon.FINE.node(Tone.SUCCESS);
            case FAILED -> Icon.ERROR.node(Tone.DANGER);
            case BROKEN -> Icon.WARNING.node(Tone.DANGER);
        };
    }

    private String place(SavedRow row) {
        return row.place().kind() == PlaceChoice.Kind.UNKNOWN
                ? messages.text("query.saved.anywhere")
                : row.place().name();
    }
}
