package org.zonewright.gui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

/// The side bar: open zones, and filters of the one in front.
public final class SideBarView extends VBox {

    private final Commands commands;

    SideBarView(
            ShellModel model,
            FilterList filters,
            Commands commands,
            ZoneDrop drop,
            Messages messages) {
        this.commands = commands;
        getStyleClass().add("side-bar");
        setId("side-bar");
        var gap = new Region();
        gap.setMinHeight(16);
        getChildren()
                .addAll(
                        heading(messages.text("gui.side.zones"), "new-zone", "open"),
                        new ZoneList(model, drop, messages),
                        gap,
                        heading(
                                messages.text("gui.side.filters"),
                                "save-filter",
                                "toggle-side-bar"),
                        filters);
    }

    private Node heading(String text, String... ids) {
        var heading = new HBox(Badges.caption(text), Badges.spring());
        for (String id : ids) {
            Command command = commands.get(id);
            Icon icon = id.equals("new-zone") ? Icon.ADD : command.icon();
            Button button = Buttons.icon(icon, command.title().getValue());
            button.getStyleClass().add("small");
            button.setOnAction(_ -> command.fire());
            CommandItems.tip(button, command.title(), command);
            heading.getChildren().add(button);
        }
        heading.getStyleClass().add("side-heading");
        return heading;
    }
}
