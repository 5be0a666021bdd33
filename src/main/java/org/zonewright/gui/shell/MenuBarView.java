package org.zonewright.gui.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The menus. Every command is in one of them, so each key can be found here.
public final class MenuBarView extends MenuBar {

    private static final String LINE = "-";

    private final Commands commands;
    private final Messages messages;

    public MenuBarView(Commands commands, Look look, Messages messages) {
        this.commands = commands;
        this.messages = messages;
        setId("menu-bar");
        setUseSystemMenuBar(true);
        getMenus()
                .addAll(
                        menu(
                                "file",
                                "open",
                                "open-sample",
                                "new-zone",
                                LINE,
                                "save",
                                "save-as",
                                LINE,
                                "import",
                                "merge",
                                LINE,
                                "export-zone",
                                "export-as",
                                "export-batch",
                                "export-graph",
                                LINE,
                                "properties",
                                "move-zone",
                                "close-zone",
                                "quit"),
                        menu(
                                "edit",
                                "undo",
                                "redo",
                                LINE,
                                "copy",
                                "copy-cells",
                                "paste",
                                "paste-new",
                                LINE,
                                "select-all",
                                "select-rows",
                                "select-columns",
                                LINE,
                                "find",
                                "save-filter",
                                "go-to",
                                "palette",
                                LINE,
                                "preferences"),
                        menu(
                                "record",
                                "add-record",
                                "duplicate-record",
                                "delete-record",
                                LINE,
                                "wizard-caa",
                                "wizard-srv",
                                "wizard-https",
                                "wizard-spf",
                                "wizard-dmarc",
                                "wizard-no-mail",
                                LINE,
                                "edit-cell",
                                "edit-values",
                                "edit-group",
                                LINE,
                                "bulk-replace",
                                "bulk-scale-ttl",
                                "bulk-rename",
                                "bulk-twins",
                                "bulk-to-alias",
                                "bulk-policy",
                                "bulk-target-health",
                                "bulk-carry",
                                LINE,
                                "follow",
                                "used-by"),
                        view(look),
                        menu(
                                "tools",
                                "check",
                                "next-problem",
                                "previous-problem",
                                "quick-fix",
                                "safe-fixes",
                                LINE,
                                "review",
                                LINE,
                                "serve"),
                        menu("help", "keys", "about"));
    }

    private Menu menu(String id, String... items) {
        var menu = new Menu(messages.text("gui.menu." + id));
        menu.setId("menu-of-" + id);
        menu.getItems().addAll(Stream.of(items).map(this::item).toList());
        return menu;
    }

    private MenuItem item(String id) {
        return id.equals(LINE) ? new SeparatorMenuItem() : CommandItems.keyedItem(commands.get(id));
    }

    private Menu view(Look look) {
        Menu menu =
                menu(
                        "view",
                        "view-table",
                        "view-graph",
                        "view-query",
                        "view-text",
                        "view-changes",
                        LINE,
                        "toggle-side-bar",
                        "toggle-bottom",
                        "toggle-inspector",
                        LINE,
                        "back",
                        "forward",
                        "run-query",
                        LINE,
                        "next-zone",
                        "previous-zone",
                        LINE,
                        "larger-text",
                        "smaller-text",
                        "usual-text",
                        LINE);
        menu.getItems().add(theme(look));
        return menu;
    }

    private Menu theme(Look look) {
        var menu = new Menu(messages.text("gui.menu.theme"));
        var group = new ToggleGroup();
        for (Look.Appearance choice : List.of(Look.Appearance.values())) {
            String id = "theme-" + choice.name().toLowerCase(Locale.ROOT);
            var item = new RadioMenuItem(messages.text("gui.command." + id));
            item.setId("menu-" + id);
            item.setToggleGroup(group);
            item.setOnAction(_ -> commands.get(id).fire());
            look.appearance().subscribe(now -> item.setSelected(now == choice));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(CommandItems.keyedItem(commands.get("toggle-theme")));
        return menu;
    }
}
