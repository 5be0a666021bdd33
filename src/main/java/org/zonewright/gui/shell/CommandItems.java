package org.zonewright.gui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;

import org.zonewright.gui.control.Buttons;

/// Commands as menu items and buttons, which go grey when theirs is unavailable.
final class CommandItems {

    private CommandItems() {}

    /// For the menu bar, which installs the key.
    static MenuItem keyedItem(Command command) {
        MenuItem item = menuItem(command);
        item.setId("menu-" + command.id());
        command.key().ifPresent(item::setAccelerator);
        return item;
    }

    /// For any other menu: a second accelerator would take the first one's place.
    static MenuItem menuItem(Command command) {
        var item = new MenuItem();
        item.setMnemonicParsing(false);
        item.setGraphic(command.icon().node("muted"));
        command.title().subscribe(item::setText);
        command.unavailable().subscribe(why -> item.setDisable(why.isPresent()));
        item.setOnAction(_ -> command.fire());
        return item;
    }

    /// A flat button with the icon alone; its id is the command's.
    static Button iconButton(Command command) {
        Button button = Buttons.icon(command.icon(), command.title().getValue());
        button.setId(command.id());
        bind(button, command);
        return button;
    }

    /// Makes a button run a command, tell of it and go grey with it.
    static void bind(ButtonBase button, Command command) {
        button.setOnAction(_ -> command.fire());
        command.title().subscribe(title -> Buttons.tip(button, title, command.key().orElse(null)));
        command.unavailable().subscribe(why -> button.setDisable(why.isPresent()));
    }

    /// The key of a command as its key caps show it.
    static String keyText(Command command) {
        return command.key().map(key -> key.getDisplayText().replace('+', ' ')).orElse("");
    }
}
