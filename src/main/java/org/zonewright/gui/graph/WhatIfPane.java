package org.zonewright.gui.graph;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Simulation;

/// What fails, where the client is, who answers then, and what every single failure does. Reads the
/// model, tells [Actions] what a person did, decides nothing.
final class WhatIfPane extends BorderPane {

    /// What a person can ask of it.
    public interface Actions {

        /// Lets something fail, or work again.
        void toggle(Outage.Id id);

        /// As [#toggle(Outage.Id)], of what a part of the graph depends on.
        void toggle(Pick pick);

        void place(PlaceChoice place);

        /// Lets everything work again.
        void reset();

        /// Keeps what fails in the zone file, in place of a scenario of the same name.
        void save(String name);

        void open(Simulation.Scenario scenario);

        void drop(Simulation.Scenario scenario);
    }

    private static final double ROW = 28;

    /// Rows of a list before it scrolls.
    private static final int MOST_ROWS = 9;

    private final WhatIfModel model;
    private final Actions actions;
    private final Messages messages;

    WhatIfPane(WhatIfModel model, Actions actions, Messages messages, Runnable close) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        setId("graph-what-if");
        getStyleClass().add("what-if");
        setTop(head(close));
        var sections =
                new VBox(
                        client(),
                        health(),
                        answers(),
                        new FailureSection(model, actions, messages),
                        new ScenarioSection(model, actions, messages));
        sections.getStyleClass().add("sections");
        var scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
    }

    private Node head(Runnable close) {
        Button reset = Buttons.small(Icon.ROLLBACK, messages.text("graph.whatif.reset"));
        reset.setId("graph-what-if-reset");
        reset.getStyleClass().add("flat");
        reset.setOnAction(_ -> actions.reset());
        reset.disableProperty().bind(model.outage().map(it -> it.failing().isEmpty()));
        Button shut = Buttons.icon(Icon.CLOSE, messages.text("graph.whatif.close"));
        shut.getStyleClass().add("small");
        shut.setOnAction(_ -> close.run());
        var head =
                new HBox(
                        Badges.strong(messages.text("graph.whatif")), Badges.spring(), reset, shut);
        head.getStyleClass().add("what-if-head");
        return head;
    }

    private Node client() {
        var box = new ComboBox<PlaceChoice>(model.places());
        box.setId("graph-place");
        box.setAccessibleText(messages.text("graph.whatif.client"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable PlaceChoice place) {
                        return place == null ? "" : said(place);
                    }

                    @Override
                    public @Nullable PlaceChoice fromString(String text) {
                        return null;
                    }
                });
        model.outage().subscribe(outage -> box.setValue(outage.place()));
        box.setOnAction(
                _ -> {
                    if (box.getValue() != null
                            && !box.getValue().equals(model.outage().get().place())) {
                        actions.place(box.getValue());
                    }
                });
        return section(Badges.caption(messages.text("graph.whatif.client")), box);
    }

    private String said(PlaceChoice place) {
        return place.kind() == PlaceChoice.Kind.UNKNOWN
                ? messages.text("graph.whatif.anywhere")
                : place.name() + "  " + place.code();
    }

    private Node health() {
        ListView<SwitchRow> list = list(new ListView<>(model.switches()));
        list.setId("graph-switches");
        list.setAccessibleText(messages.text("graph.whatif.health"));
        list.setCellFactory(_ -> new SwitchCell(actions, messages));
        Label count = Badges.secondary("");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        messages.text(
                                                "graph.whatif.fails",
                                                model.switches().stream()
                                                        .filter(SwitchRow::fails)
                                                        .count(),
                                                model.switches().size()),
                                model.switches()));
        return section(
                new HBox(
                        Badges.caption(messages.text("graph.whatif.health")),
                        Badges.spring(),
                        count),
                list);
    }

    private Node answers() {
        ListView<AnswerRow> list = list(new ListView<>(model.answers()));
        list.setId("graph-answers");
        list.setAccessibleText(messages.text("graph.whatif.answers", "", ""));
        list.setCellFactory(_ -> new AnswerCell(messages));
        Label caption = Badges.caption("");
        caption.textProperty()
                .bind(
                        model.question()
                                .map(
                                        it ->
                                                it.map(
                                                                asked ->
                                                                        messages.text(
                                                                                "graph.whatif.answers",
                                                                                label(asked.name()),
                                                                                asked.type()))
                                                        .orElse("")));
        caption.setWrapText(true);
        Label exact = Badges.secondary(messages.text("graph.whatif.exact"));
        exact.setMinWidth(USE_PREF_SIZE);
        caption.setMinWidth(0);
        HBox.setHgrow(caption, Priority.ALWAYS);
        return section(new HBox(caption, exact), list);
    }

    private static String label(DomainName name) {
        String text = name.canonical();
        return text.length() > 1 ? text.substring(0, text.length() - 1) : text;
    }

    /// As high as its rows, up to a point.
    static <T> ListView<T> list(ListView<T> list) {
        list.setFixedCellSize(ROW);
        list.prefHeightProperty()
                .bind(
                        Bindings.size(list.getItems())
                                .map(size -> 2 + ROW * Math.clamp(size.intValue(), 1, MOST_ROWS)));
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setMaxHeight(Region.USE_PREF_SIZE);
        return list;
    }

    static VBox section(Node head, Node... more) {
        head.getStyleClass().add("section-head");
        var section = new VBox(head);
        section.getChildren().addAll(more);
        section.getStyleClass().add("section");
        return section;
    }

    /// A cell no wider than its list.
    abstract static class Row<T> extends ListCell<T> {

        Row() {
            setMinWidth(0);
            setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
            } else {
                show(row);
            }
        }

        abstract void show(T row);

        static Label grown(Label label) {
            label.setMinWidth(0);
            label.setPrefWidth(1);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            return label;
        }

        static HBox line(Node... nodes) {
            var line = new HBox(nodes);
            line.getStyleClass().add("what-if-row");
            return line;
        }
    }
}
