package org.zonewright.gui.query;

import atlantafx.base.controls.Popover;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;

import java.util.Optional;

/// The button that says where the client is, and what it opens: a list of places to search, and the
/// client subnet.
final class PlacePicker {

    /// Marks a field while something is wrong with its text.
    interface Marker {
        void mark(TextField field, ObjectProperty<Optional<Phrase>> problem);
    }

    private final QueryModel model;
    private final QueryView.Actions actions;
    private final Messages messages;
    private final Button button = Buttons.of(Icon.PLACE, "");
    private final Popover popover;
    private final TextField search = new TextField();
    private final ListView<PlaceChoice> list = new ListView<>();

    PlacePicker(
            QueryModel model, QueryView.Actions actions, Messages messages, Marker subnetMarker) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        button.setId("query-place");
        button.getStyleClass().add("picker-button");
        button.setMinWidth(44);
        button.setMaxWidth(220);
        button.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> shown(model.place().get(), model.subnet().get().strip()),
                                model.place(),
                                model.subnet()));
        button.setTooltip(Buttons.tooltip(messages.text("query.place.hint")));
        button.setAccessibleText(messages.text("query.place"));
        popover = new Popover(content(subnetMarker));
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        button.setOnAction(_ -> open());
    }

    Button button() {
        return button;
    }

    private void open() {
        actions.listPlaces();
        search.clear();
        popover.show(button);
        search.requestFocus();
    }

    private VBox content(Marker subnetMarker) {
        search.setId("query-place-search");
        search.setPromptText(messages.text("query.place.search"));
        var found = new FilteredList<>(model.places());
        search.textProperty()
                .addListener((_, _, typed) -> found.setPredicate(place -> place.matches(typed)));
        list.setId("query-places");
        list.setItems(found);
        list.setCellFactory(_ -> new PlaceCell());
        list.setPrefSize(320, 300);
        list.setFixedCellSize(28);
        list.setOnMouseClicked(_ -> choose());
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        choose();
                    }
                });
        search.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN) {
                        list.requestFocus();
                        list.getSelectionModel().selectFirst();
                    }
                });
        search.setOnAction(
                _ -> {
                    list.getSelectionModel().selectFirst();
                    if (Client.isBlock(search.getText())) {
                        String block = search.getText().strip();
                        choose(PlaceChoice.block(block, block));
                    } else {
                        choose();
                    }
                });
        var typed = Badges.secondary("");
        typed.textProperty()
                .bind(
                        search.textProperty()
                                .map(
                                        text ->
                                                Client.isBlock(text)
                                                        ? messages.text("query.place.typed", text)
                                                        : ""));
        list.setPlaceholder(typed);
        var subnet = new TextField();
        subnet.setId("query-subnet");
        subnet.getStyleClass().add("mono");
        subnet.setPromptText("203.0.113.0/24");
        subnet.textProperty().bindBidirectional(model.subnet());
        subnet.setOnAction(
                _ -> {
                    popover.hide();
                    actions.ask();
                });
        subnetMarker.mark(subnet, model.subnetProblem());
        HBox.setHgrow(subnet, javafx.scene.layout.Priority.ALWAYS);
        var subnetRow = new HBox(Badges.secondary(messages.text("query.subnet")), subnet);
        subnetRow.getStyleClass().add("labelled-row");
        var content = new VBox(search, list, subnetRow);
        content.getStyleClass().add("picker");
        return content;
    }

    private void choose() {
        PlaceChoice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            choose(choice);
        }
    }

    private void choose(PlaceChoice choice) {
        model.place().set(choice);
        popover.hide();
        actions.ask();
    }

    private String shown(PlaceChoice place, String subnet) {
        if (subnet.isEmpty()) {
            return label(place);
        }
        boolean isUnknown = place.kind() == PlaceChoice.Kind.UNKNOWN;
        return isUnknown ? subnet : label(place) + ", " + subnet;
    }

    private String label(PlaceChoice place) {
        return place.kind() == PlaceChoice.Kind.UNKNOWN
                ? messages.text("query.place.unknown")
                : place.name();
    }

    private final class PlaceCell extends ListCell<PlaceChoice> {
        @Override
        protected void updateItem(@Nullable PlaceChoice place, boolean empty) {
            super.updateItem(place, empty);
            if (place == null || empty) {
                setGraphic(null);
                return;
            }
            var name = new Label(label(place));
            var row =
                    new HBox(
                            icon(place).node("muted"),
                            name,
                            Badges.spring(),
                            Badges.styled(place.code(), "mono-small"));
            row.getStyleClass().add("picker-row");
            setGraphic(row);
        }

        private static Icon icon(PlaceChoice place) {
            return switch (place.kind()) {
                case UNKNOWN -> Icon.HELP;
                case BLOCK -> Icon.IP_BASED;
                case CONTINENT -> Icon.PUBLIC_ZONE;
                case REGION -> Icon.LOAD_BALANCER;
                case COUNTRY, SUBDIVISION, OTHER -> Icon.PLACE;
            };
        }
    }
}
