package org.zonewright.gui.group;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

/// The places of the world with the member that answers there; those without an answer first.
final class CoverageList extends VBox {

    private static final double WIDTH = 320;
    private static final double HEIGHT = 340;
    private static final double ROW = 26;

    private final Messages messages;
    private final Label summary = new Label();
    private final ListView<Coverage.Place> list = new ListView<>();

    CoverageList(Messages messages) {
        super(8);
        this.messages = messages;
        summary.setId("group-covered");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        list.setId("group-places");
        list.setAccessibleText(messages.text("group.places"));
        list.setFixedCellSize(ROW);
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(_ -> new Cell());
        setMinWidth(WIDTH);
        getChildren().addAll(Badges.caption(messages.text("group.places")), summary, list);
    }

    void show(Coverage coverage) {
        long open = coverage.uncovered().count();
        boolean covered = open == 0;
        Tone tone = covered ? Tone.SUCCESS : Tone.DANGER;
        summary.setText(
                covered
                        ? messages.text("group.covered", coverage.places().size())
                        : messages.text("group.uncovered", open, coverage.places().size()));
        summary.setGraphic((covered ? Icon.FINE : Icon.ERROR).node(tone));
        summary.getStyleClass().setAll("label", tone.styleClass());
        summary.setVisible(!coverage.equals(Coverage.NONE));
        list.getItems().setAll(coverage.places());
    }

    private String name(PlaceChoice place) {
        return place.kind() == PlaceChoice.Kind.UNKNOWN
                ? messages.text("group.elsewhere")
                : place.kind() == PlaceChoice.Kind.BLOCK
                        ? place.name() + "  " + place.code()
                        : place.name();
    }

    private final class Cell extends ListCell<Coverage.Place> {

        @Override
        protected void updateItem(Coverage.@Nullable Place row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            setAccessibleText(null);
            if (row != null && !empty) {
                String member = row.member().orElseGet(() -> messages.text("group.nobody"));
                Label who = Badges.styled(member, "mono");
                if (row.member().isEmpty()) {
                    who.getStyleClass().add(Tone.DANGER.styleClass());
                    who.setGraphic(Icon.ERROR.node(Tone.DANGER));
                }
                who.setMinWidth(USE_PREF_SIZE);
                setGraphic(new HBox(8, new Label(name(row.place())), Badges.spring(), who));
                setAccessibleText(name(row.place()) + ", " + member);
            }
        }
    }
}
