package org.zonewright.gui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.ZoneInfo;

/// Which zone is in front, and the way to the others.
final class ZoneSwitch extends MenuButton {

    private final ShellModel model;
    private final Commands commands;
    private final Messages messages;

    ZoneSwitch(ShellModel model, Commands commands, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        setId("zone-switch");
        getStyleClass().addAll("flat", "zone-switch");
        setMinWidth(USE_PREF_SIZE);
        model.facts().map(ZoneFacts::info).subscribe(this::display);
        setOnShowing(_ -> fill());
        fill();
    }

    private void display(ZoneInfo info) {
        Icon icon = info.isPrivate() ? Icon.PRIVATE_ZONE : Icon.PUBLIC_ZONE;
        String title = model.currentDesk().map(OpenedDesk::title).orElse("");
        var kind = Badges.secondary(kind(info));
        kind.visibleProperty().bind(model.narrow().not());
        kind.managedProperty().bind(kind.visibleProperty());
        var face = new HBox(8, icon.node("tone-accent"), Badges.strong(title), kind);
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
        setAccessibleText(title + ", " + kind.getText());
    }

    private String kind(ZoneInfo info) {
        return messages.text(info.isPrivate() ? "gui.zone.private" : "gui.zone.public");
    }

    private void fill() {
        getItems().clear();
        model.zones().forEach(zone -> getItems().add(item(zone)));
        getItems().add(new SeparatorMenuItem());
        model.currentDesk().ifPresent(this::addFacts);
        getItems().add(CommandItems.menuItem(commands.get("properties")));
        getItems().add(CommandItems.menuItem(commands.get("close-zone")));
    }

    private MenuItem item(OpenedDesk zone) {
        ZoneInfo info = zone.facts().get().info();
        Icon icon = info.isPrivate() ? Icon.PRIVATE_ZONE : Icon.PUBLIC_ZONE;
        var item = new MenuItem(zone.title() + "  " + kind(info), icon.node("muted"));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.current().set(zone));
        return item;
    }

    private void addFacts(OpenedDesk zone) {
        ZoneInfo info = zone.facts().get().info();
        info.id().ifPresent(id -> getItems().add(fact(messages.text("gui.zone.id", id))));
        info.vpcs()
                .forEach(
                        vpc ->
                                getItems()
                                        .add(
                                                fact(
                                                        messages.text(
                                                                "gui.zone.vpc",
                                                                vpc.id(),
                                                                vpc.region()))));
    }

    private static MenuItem fact(String text) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setDisable(true);
        return item;
    }
}
