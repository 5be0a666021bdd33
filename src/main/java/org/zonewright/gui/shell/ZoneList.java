package org.zonewright.gui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

import java.util.Optional;

/// `#zones`: the open zones, with kind, size and a dot where something is unsaved.
final class ZoneList extends ListView<OpenedDesk> {

    private static final double ROW = 44;

    ZoneList(ShellModel model, ZoneDrop drop, Messages messages) {
        super(model.zones());
        setId("zones");
        setAccessibleText(messages.text("gui.side.zones"));
        setFixedCellSize(ROW);
        setCellFactory(_ -> new Cell(drop, messages));
        prefHeightProperty()
                .bind(javafx.beans.binding.Bindings.size(model.zones()).multiply(ROW).add(2));
        setMinHeight(ROW);
        model.current().subscribe(zone -> getSelectionModel().select(zone));
        getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, zone) -> {
                            if (zone != null) {
                                model.current().set(zone);
                            }
                        });
    }

    private static final class Cell extends ListCell<OpenedDesk> {

        private final Messages messages;
        private javafx.util.Subscription watching = javafx.util.Subscription.EMPTY;

        Cell(ZoneDrop drop, Messages messages) {
            this.messages = messages;
            drop.install(this, () -> Optional.ofNullable(getItem()));
        }

        @Override
        protected void updateItem(@Nullable OpenedDesk zone, boolean empty) {
            super.updateItem(zone, empty);
            watching.unsubscribe();
            watching = javafx.util.Subscription.EMPTY;
            setText(null);
            setGraphic(null);
            if (zone != null) {
                watching =
                        zone.facts()
                                .subscribe(_ -> setGraphic(face(zone)))
                                .and(zone.unsaved().subscribe(_ -> setGraphic(face(zone))));
            }
        }

        private Node face(OpenedDesk open) {
            ZoneFacts zone = open.facts().get();
            Icon icon = open.isPrivate() ? Icon.PRIVATE_ZONE : Icon.PUBLIC_ZONE;
            var title = isSelected() ? Badges.strong(open.title()) : Badges.styled(open.title());
            var words = new VBox(title, Badges.secondary(facts(zone)));
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var face = new HBox(icon.node("muted"), words);
            if (open.isUnsaved()) {
                var dot = new Region();
                dot.getStyleClass().add("unsaved-dot");
                dot.setAccessibleText(messages.text("gui.side.unsaved"));
                face.getChildren().add(dot);
            }
            face.getStyleClass().add("zone-cell");
            face.setMinWidth(0);
            face.setPrefWidth(1);
            setAccessibleText(open.title() + ", " + facts(zone));
            return face;
        }

        private String facts(ZoneFacts zone) {
            int size = zone.sets();
            return zone.info().isPrivate()
                    ? messages.text("gui.side.private", zone.info().vpcs().size(), size)
                    : messages.text("gui.side.public", size);
        }

        @Override
        public void updateSelected(boolean selected) {
            super.updateSelected(selected);
            OpenedDesk zone = getItem();
            if (zone != null) {
                setGraphic(face(zone));
            }
        }
    }
}
