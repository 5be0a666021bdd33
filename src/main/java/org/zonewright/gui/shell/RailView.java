package org.zonewright.gui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.zonewright.gui.View;
import org.zonewright.gui.control.BareScroll;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

import java.util.Optional;

/// The side bar where there is no room for it: icons alone.
final class RailView extends VBox {

    private final ShellModel model;
    private final ZoneDrop drop;
    private final Messages messages;
    private final VBox zones = new VBox(4);

    RailView(ShellModel model, Commands commands, ZoneDrop drop, Messages messages) {
        this.model = model;
        this.drop = drop;
        this.messages = messages;
        setId("rail");
        getStyleClass().add("rail");
        zones.setAlignment(Pos.TOP_CENTER);
        model.zones().addListener((ListChangeListener<OpenedDesk>) _ -> showZones());
        showZones();
        Button expand = CommandItems.iconButton(commands.get("toggle-side-bar"));
        expand.setId("rail-expand");
        getChildren().addAll(expand, new Separator(), zones, new Separator());
        getChildren().add(filters());
        var preferences = CommandItems.iconButton(commands.get("preferences"));
        preferences.setId("rail-preferences");
        getChildren().add(preferences);
    }

    /// In a low window they scroll: what is below them must stay in reach.
    private BareScroll filters() {
        var buttons = new VBox();
        buttons.getStyleClass().add("rail-filters");
        for (SavedFilter filter : SavedFilter.USUAL) {
            if (filter != SavedFilter.SHORT_TTL && filter != SavedFilter.MAIL) {
                buttons.getChildren().add(button(filter));
            }
        }
        buttons.setMinHeight(USE_PREF_SIZE);
        var scroll = new BareScroll(buttons);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void showZones() {
        zones.getChildren().setAll(model.zones().stream().map(this::button).toList());
    }

    private StackPane button(OpenedDesk zone) {
        Icon icon = zone.isPrivate() ? Icon.PRIVATE_ZONE : Icon.PUBLIC_ZONE;
        var button = new ToggleButton("", icon.node());
        Buttons.tip(button, zone.title(), null);
        drop.install(button, () -> Optional.of(zone));
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    model.current().set(zone);
                });
        model.current().subscribe(now -> button.setSelected(now == zone));
        var dot = new Region();
        dot.getStyleClass().add("unsaved-dot");
        dot.setMouseTransparent(true);
        zone.unsaved().subscribe(count -> dot.setVisible(count.intValue() > 0));
        StackPane.setAlignment(dot, Pos.TOP_RIGHT);
        var both = new StackPane(button, dot);
        both.setMaxWidth(USE_PREF_SIZE);
        return both;
    }

    private ToggleButton button(SavedFilter filter) {
        var button = new ToggleButton("", filter.icon().node());
        Buttons.tip(button, filter.name(messages), null);
        button.setOnAction(
                _ ->
                        model.currentDesk()
                                .ifPresent(
                                        zone -> {
                                            zone.desk().filter().set(filter.text());
                                            zone.desk().view().set(View.TABLE);
                                            button.setSelected(filter != SavedFilter.ALL);
                                        }));
        model.ofZone(zone -> zone.desk().filter(), "")
                .subscribe(
                        text ->
                                button.setSelected(
                                        filter != SavedFilter.ALL && filter.text().equals(text)));
        return button;
    }
}
