package org.zonewright.gui.query;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

/// What clients elsewhere get, a place a row; from the zone as it was opened too while the two
/// zones differ.
final class WorldPane extends VBox {

    /// px
    private static final double PLACE = 116;

    private static final double BASE = 96;

    /// Where the pane is wide.
    private static final double WIDE_BASE = 150;

    private static final double WIDE = 480;
    private static final double ROW = 30;

    private final Messages messages;
    private final BooleanBinding withBase;

    WorldPane(QueryModel model, Messages messages) {
        this.messages = messages;
        withBase = model.changes().greaterThan(0);
        var list = new ListView<WorldRow>(model.world());
        list.setId("query-world");
        list.setAccessibleText(messages.text("query.world"));
        list.setCellFactory(_ -> new Cell());
        list.setFixedCellSize(ROW);
        list.setMinHeight(ROW);
        list.setPrefHeight(ROW);
        setMinHeight(0);
        withBase.addListener(_ -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label base = base(Badges.strong(messages.text("query.base")));
        base.visibleProperty().bind(withBase);
        base.managedProperty().bind(withBase);
        Label draft = Badges.strong(messages.text("query.draft"));
        var columns =
                new HBox(
                        wide(Badges.strong(messages.text("query.world")), PLACE),
                        grown(draft),
                        base);
        columns.getStyleClass().add("world-columns");
        getChildren().addAll(columns, list);
    }

    private static Label wide(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        label.setWrapText(true);
        return label;
    }

    private Label base(Label label) {
        label.minWidthProperty()
                .bind(widthProperty().map(width -> width.doubleValue() > WIDE ? WIDE_BASE : BASE));
        label.prefWidthProperty().bind(label.minWidthProperty());
        label.maxWidthProperty().bind(label.minWidthProperty());
        return label;
    }

    private static Label grown(Label label) {
        label.setMinWidth(0);
        label.setPrefWidth(1);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private final class Cell extends ListCell<WorldRow> {

        Cell() {
            setMinWidth(0);
            setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable WorldRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            boolean differs = withBase.get() && row.differs();
            String said = row.draft() + row.why().map(why -> ", " + messages.text(why)).orElse("");
            Label draft = Badges.styled(said, row.fails() ? "tone-danger" : "plain");
            draft.setGraphic(
                    row.fails()
                            ? Icon.ERROR.node(Tone.DANGER)
                            : differs
                                    ? Icon.DIFFERS.node(Tone.WARNING)
                                    : Icon.REMOVE.node("muted"));
            draft.setGraphicTextGap(8);
            var face = new HBox(wide(new Label(row.place().name()), PLACE), grown(draft));
            String base = row.differs() ? row.base() : messages.text("query.world.same");
            if (withBase.get()) {
                face.getChildren().add(base(Badges.secondary(base)));
            }
            face.getStyleClass().add("share-row");
            setGraphic(face);
            String what = row.place().name() + " " + row.place().code() + "\n" + said;
            setTooltip(
                    Buttons.tooltip(
                            differs
                                    ? what + "\n" + messages.text("query.base") + ": " + base
                                    : what));
            setAccessibleText(row.place().name() + ", " + row.draft() + ", " + base);
        }
    }
}
