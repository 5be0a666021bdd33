package org.zonewright.gui.query;

import atlantafx.base.controls.ToggleSwitch;

import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import org.zonewright.model.zone.Routing.Policy;

/// Why the draft's answer is what it is, step by step; a step that is about a record set selects
/// it.
final class TracePane extends VBox {

    /// A row in words; its text is what a screen reader and copying take.
    private record Row(TraceRow of, String title, String why, String link, String tip) {
        @Override
        public String toString() {
            return (title + " " + why + " " + link).strip();
        }
    }

    /// px: what a link keeps beside long reasons, and a letter of it
    private static final double LINK = 190;

    private static final double MONO = 7.3;

    private final QueryModel model;
    private final Messages messages;
    private final ListView<Row> list = new ListView<>();
    private final Label count = Badges.wholeOrNone(Badges.secondary(""));

    TracePane(QueryModel model, QueryView.Actions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        ToggleSwitch cnameOnly = toggle("query-cname-only", "query.cname-only", model.cnameOnly());
        cnameOnly.setTooltip(Buttons.tooltip(messages.text("query.cname-only.hint")));
        ToggleSwitch losers = toggle("query-losers", "query.losers", model.losers());
        var head =
                new HBox(
                        Badges.heading(messages.text("query.trace")),
                        count,
                        Badges.spring(),
                        cnameOnly,
                        losers);
        head.getStyleClass().add("pane-header");
        list.setId("query-trace");
        list.setAccessibleText(messages.text("query.trace"));
        list.setCellFactory(_ -> new RowCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, row) -> {
                            if (row != null) {
                                row.of().at().ifPresent(actions::select);
                            }
                        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        ListChangeListener<TraceRow> changed = _ -> show();
        model.trace().addListener(changed);
        show();
    }

    private ToggleSwitch toggle(String id, String words, BooleanProperty on) {
        var toggle = new ToggleSwitch(messages.text(words));
        toggle.setId(id);
        toggle.selectedProperty().bindBidirectional(on);
        toggle.setMinWidth(USE_PREF_SIZE);
        return toggle;
    }

    private void show() {
        list.getItems().setAll(model.trace().stream().map(this::row).toList());
        long steps = model.trace().stream().filter(TraceRow.Decision.class::isInstance).count();
        count.setText(messages.text("query.trace.steps", steps));
    }

    private Row row(TraceRow row) {
        String why = messages.text(row.why());
        return switch (row) {
            case TraceRow.Decision step ->
                    new Row(step, messages.text(step.title()), why, step.link(), why);
            case TraceRow.Loser loser -> {
                String check =
                        loser.check()
                                .map(id -> "\n" + messages.text("query.check.id", id))
                                .orElse("");
                yield new Row(loser, loser.label(), why, "", why + check);
            }
        };
    }

    private static final class RowCell extends ListCell<Row> {

        RowCell() {
            setMinWidth(0);
            setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("loser");
            if (row == null || empty) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            setTooltip(Buttons.tooltip(row.tip()));
            setAccessibleText(row.toString());
            switch (row.of()) {
                case TraceRow.Decision step -> setGraphic(step(step, row));
                case TraceRow.Loser _ -> {
                    getStyleClass().add("loser");
                    setGraphic(loser(row));
                }
            }
        }

        private static Node step(TraceRow.Decision step, Row row) {
            Label title = Badges.strong(row.title());
            title.setMinWidth(Label.USE_PREF_SIZE);
            Label why = Badges.styled(row.why(), "muted");
            why.setMinWidth(0);
            HBox.setHgrow(why, Priority.SOMETIMES);
            Label link = Badges.mono(row.link());
            link.getStyleClass().add(step.at().isPresent() ? "tone-accent" : "muted");
            link.setMinWidth(Math.min(LINK, MONO * row.link().length() + 4));
            link.setAlignment(Pos.CENTER_RIGHT);
            var node =
                    new HBox(
                            Badges.styled(String.valueOf(step.number()), "step-number"),
                            icon(step),
                            title,
                            why,
                            Badges.spring(),
                            link);
            node.getStyleClass().add("trace-row");
            return node;
        }

        private static Node loser(Row row) {
            Label name = Badges.styled(row.title(), "struck");
            name.setMinWidth(Label.USE_PREF_SIZE);
            Label why = Badges.secondary(row.why());
            why.setMinWidth(0);
            var node = new HBox(Icon.CLOSE.node("muted", "icon-small"), name, why);
            node.getStyleClass().add("trace-row");
            return node;
        }

        private static Node icon(TraceRow.Decision step) {
            return switch (step.kind()) {
                case ZONE -> Icon.PUBLIC_ZONE.node("muted");
                case EXACT -> Icon.EXACT.node("muted");
                case DELEGATION -> Icon.LEADS_TO.node("muted");
                case EMPTY_NON_TERMINAL, CLOSEST_ENCLOSER -> Icon.SET.node("muted");
                case WILDCARD -> Icon.ALL_RECORDS.node("muted");
                case POLICY -> policy(step.policy().orElse(Policy.SIMPLE)).node("muted");
                case HEALTH -> Icon.CHECK_HEALTHY.node(Tone.WARNING);
                case DRAW -> Icon.MULTIVALUE.node("muted");
                case ALIAS, CNAME, DNAME -> Icon.ALIAS_TO_RECORD.node("muted");
                case TARGET -> Icon.LOAD_BALANCER.node("muted");
                case TTL -> Icon.TIME.node("muted");
                case ANSWER -> Icon.CHECK.node(Tone.SUCCESS);
                case NODATA -> Icon.REMOVE.node(Tone.WARNING);
                case NXDOMAIN, REFUSED, SERVFAIL, YXDOMAIN -> Icon.ERROR.node(Tone.DANGER);
            };
        }

        private static Icon policy(Policy policy) {
            return switch (policy) {
                case SIMPLE -> Icon.LEADS_TO;
                case WEIGHTED -> Icon.WEIGHTED;
                case LATENCY -> Icon.LATENCY;
                case GEOLOCATION -> Icon.GEOLOCATION;
                case GEOPROXIMITY -> Icon.GEOPROXIMITY;
                case FAILOVER -> Icon.FAILOVER;
                case MULTIVALUE -> Icon.MULTIVALUE;
                case IP_BASED -> Icon.IP_BASED;
            };
        }
    }
}
