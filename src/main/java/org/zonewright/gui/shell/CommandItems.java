package org.zonewright.gui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;

/// Commands as menu items and buttons, which go grey when theirs is unavailable.
final class CommandItems {

    private CommandItems() {}

    /// For the menu bar, which installs the key.
    static MenuItem keyedItem(Command command) {
        MenuItem item = menuItem(command);
        item.setId("menu-" + command.id());
        command.keys().subscribe(_ -> item.setAccelerator(command.key().orElse(null)));
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
        tip(button, command.title(), command);
        command.unavailable().subscribe(why -> button.setDisable(why.isPresent()));
    }

    /// Gives a control a tooltip with the key of the command that does the same.
    static void tip(Control control, ObservableValue<String> what, Command command) {
        Runnable tell = () -> Buttons.tip(control, what.getValue(), command.key().orElse(null));
        what.subscribe(tell);
        command.keys().subscribe(tell);
        tell.run();
    }

    /// The key of a command, drawn as a key; gone while it has none.
    static Label keyCap(Command command) {
        Label cap = Badges.keyCap("");
        cap.managedProperty().bind(cap.visibleProperty());
        command.keys()
                .subscribe(
                        _ -> {
                            cap.setVisible(command.key().isPresent());
                            cap.setText(command.key().map(Badges::keyText).orElse(""));
                        });
        return cap;
    }
}
