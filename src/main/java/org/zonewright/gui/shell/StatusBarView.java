package org.zonewright.gui.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ShareBar;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The line at the bottom: what is shown, selected, unsaved, how full the zone is, and when the
/// last edit was written to the journal.
public final class StatusBarView extends HBox {

    /// Record sets in a hosted zone before Route 53 asks for a higher quota (guide, "Quotas").
    static final int LIMIT = 10_000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final ShellModel model;
    private final Messages messages;

    public StatusBarView(ShellModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("status");
        getStyleClass().add("status-bar-line");
        getChildren()
                .addAll(
                        first(shown()),
                        next(selected()),
                        unsaved(),
                        Badges.spring(),
                        part(model.busy()),
                        server(),
                        unguarded(),
                        limits(),
                        journal(),
                        version());
    }

    /// While there is nothing else to say.
    private Node version() {
        String text =
                ProgramVersion.number()
                        .map(number -> messages.text("gui.status.version", number))
                        .orElse("");
        var label = new Label();
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(model.ofZone(_ -> new SimpleStringProperty(""), text));
        return label;
    }

    private ObservableValue<String> shown() {
        return model.ofZone(
                zone ->
                        zone.desk()
                                .shown()
                                .flatMap(
                                        shown ->
                                                size().map(
                                                                all ->
                                                                        shownText(
                                                                                shown.intValue(),
                                                                                all))),
                messages.text("gui.status.no-zone"));
    }

    private String shownText(int shown, int all) {
        return shown < 0
                ? messages.text("gui.status.sets", grouped(all))
                : messages.text("gui.status.shown", grouped(shown), grouped(all));
    }

    private ObservableValue<Integer> size() {
        return model.facts().map(ZoneFacts::rows);
    }

    private ObservableValue<String> selected() {
        return model.ofZone(
                zone -> zone.desk().selected().flatMap(one -> count(zone, one.isPresent())), "");
    }

    private ObservableValue<String> count(OpenedDesk zone, boolean hasOne) {
        return javafx.beans.binding.Bindings.createStringBinding(
                () -> {
                    int many = Math.max(zone.desk().selection().size(), hasOne ? 1 : 0);
                    return many == 0 ? "" : messages.text("gui.status.selected", many);
                },
                zone.desk().selection());
    }

    private Node unsaved() {
        var label = new Label("", Icon.DIFFERS.node());
        var dot = new Region();
        dot.getStyleClass().add("unsaved-dot");
        label.setGraphic(dot);
        label.getStyleClass().add("unsaved");
        HBox part = next(label);
        model.ofZone(zone -> zone.unsaved().map(Number::intValue), 0)
                .subscribe(
                        count -> {
                            label.setText(
                                    messages.text(
                                            count == 1
                                                    ? "gui.status.unsaved-one"
                                                    : "gui.status.unsaved",
                                            count));
                            show(part, count > 0);
                        });
        return part;
    }

    /// Stays as long as the window: no journal is kept.
    private Node unguarded() {
        var label =
                new Label(messages.text("gui.status.unguarded"), Icon.WARNING.node(Tone.WARNING));
        label.setId("status-unguarded");
        var tip = new Tooltip();
        tip.textProperty().bind(model.unguarded());
        label.setTooltip(tip);
        HBox part = part(label);
        model.unguarded().subscribe(why -> show(part, !why.isEmpty()));
        return part;
    }

    /// Leads to the queries.
    private Node server() {
        var label = new Label("", Icon.POWER.node(Tone.SUCCESS));
        label.setId("status-server");
        label.textProperty().bind(model.server());
        label.setOnMouseClicked(_ -> model.showBottom(WindowServer.TAB));
        HBox part = part(label);
        model.server().subscribe(where -> show(part, !where.isEmpty()));
        return part;
    }

    private Node limits() {
        var meter = new ShareBar(48);
        var label = new Label();
        label.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        label.setGraphic(meter);
        var part = new HBox(label);
        part.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        label.setMinWidth(USE_PREF_SIZE);
        model.facts()
                .subscribe(
                        facts -> {
                            int all = facts.sets();
                            label.setText(
                                    messages.text(
                                            "gui.status.limits", grouped(all), grouped(LIMIT)));
                            meter.setShares(List.of(Math.min(1.0, (double) all / LIMIT)));
                        });
        model.current().subscribe(zone -> show(part, zone != null));
        return part;
    }

    private Node journal() {
        var label = new Label("", Icon.CHECK.node(Tone.SUCCESS));
        HBox part = next(label);
        model.facts()
                .map(facts -> facts.lastEdit().map(TIME::format).orElse(""))
                .subscribe(
                        time -> {
                            label.setText(messages.text("gui.status.journal", time));
                            show(part, !time.isEmpty());
                        });
        return part;
    }

    /// With a narrow space between thousands.
    private static String grouped(int number) {
        return "%,d".formatted(number).replace(',', '\u2009').replace('.', '\u2009');
    }

    private static HBox first(ObservableValue<String> text) {
        var label = new Label();
        var part = new HBox(label);
        part.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        label.setMinWidth(USE_PREF_SIZE);
        return filled(part, label, text);
    }

    private static HBox next(ObservableValue<String> text) {
        var label = new Label();
        return filled(next(label), label, text);
    }

    /// One that is set off from what is before it.
    private static HBox next(Label label) {
        var part = new HBox(new Separator(Orientation.VERTICAL), label);
        part.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        label.setMinWidth(USE_PREF_SIZE);
        return part;
    }

    /// One that is set off from what is behind it.
    private static HBox part(ObservableValue<String> text) {
        var label = new Label();
        return filled(part(label), label, text);
    }

    private static HBox filled(HBox part, Label label, ObservableValue<String> text) {
        text.subscribe(
                words -> {
                    label.setText(words);
                    show(part, !words.isEmpty());
                });
        return part;
    }

    private static HBox part(Label label) {
        var part = new HBox(label, new Separator(Orientation.VERTICAL));
        part.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        label.setMinWidth(USE_PREF_SIZE);
        return part;
    }

    private static void show(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
