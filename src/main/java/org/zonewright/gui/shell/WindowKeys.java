package org.zonewright.gui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.settings.KeyRules;
import org.zonewright.gui.settings.Keymap;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The keys of the commands in a window. A view may do something with the usual key of a command
/// itself, so that keys which a person chose, and those taken from their command, never reach it.
final class WindowKeys {

    private final Commands commands;
    private final Keymap keymap;
    private final ModalLayer layer;
    private final Set<KeyCombination> installed = new HashSet<>();
    private @Nullable Scene scene;

    WindowKeys(Commands commands, Keymap keymap, ModalLayer layer, Node root) {
        this.commands = commands;
        this.keymap = keymap;
        this.layer = layer;
        root.sceneProperty()
                .subscribe(
                        next -> {
                            scene = next;
                            install();
                        });
        keymap.chosen().addListener(_ -> install());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// All of them, since a menu item that gets another key takes away what now may be another's.
    private void install() {
        if (scene == null) {
            return;
        }
        var accelerators = scene.getAccelerators();
        accelerators.keySet().removeAll(installed);
        installed.clear();
        for (Command command : commands.all()) {
            for (KeyCombination keys : command.keys().getValue()) {
                accelerators.put(keys, command::fire);
                installed.add(keys);
            }
        }
    }

    private void press(KeyEvent event) {
        if (layer.isShowing() || keymap.chosen().get().isEmpty()) {
            return;
        }
        Optional<Command> chosen =
                commands.all().stream()
                        .filter(
                                command ->
                                        command.keys().getValue().stream()
                                                .anyMatch(
                                                        keys ->
                                                                isChosen(command, keys)
                                                                        && keys.match(event)))
                        .findFirst();
        chosen.ifPresent(Command::fire);
        if (chosen.isPresent() || isTaken(event)) {
            event.consume();
        }
    }

    private boolean isChosen(Command command, KeyCombination keys) {
        return !keymap.usual(command.id()).contains(keys);
    }

    /// Whether a command has lost the keys, and what has the keyboard does not write with them.
    private boolean isTaken(KeyEvent event) {
        boolean writes =
                event.getTarget() instanceof TextInputControl
                        && KeyRules.pressed(event).filter(KeyRules::isOfText).isPresent();
        return !writes
                && commands.all().stream()
                        .flatMap(command -> keymap.usual(command.id()).stream())
                        .anyMatch(keys -> keys.match(event) && keymap.owner(keys).isEmpty());
    }
}
