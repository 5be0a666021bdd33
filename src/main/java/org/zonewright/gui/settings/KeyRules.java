package org.zonewright.gui.settings;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

import org.zonewright.model.zone.Phrase;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which keys can be the shortcut of a command, and why others cannot.
public final class KeyRules {

    private static final ModifierValue DOWN = ModifierValue.DOWN;

    /// They move the keyboard, press what has it, or leave it.
    private static final Set<KeyCode> GOING =
            Set.of(
                    KeyCode.ENTER,
                    KeyCode.ESCAPE,
                    KeyCode.TAB,
                    KeyCode.SPACE,
                    KeyCode.CONTEXT_MENU,
                    KeyCode.F10);

    /// What a text field does with Ctrl, or Cmd on a Mac.
    private static final Set<KeyCode> EDITING =
            Set.of(
                    KeyCode.A,
                    KeyCode.C,
                    KeyCode.V,
                    KeyCode.X,
                    KeyCode.Y,
                    KeyCode.Z,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.BACK_SPACE,
                    KeyCode.DELETE,
                    KeyCode.INSERT);

    private KeyRules() {}

    /// The keys that are down; empty as long as only Shift and the like are.
    public static Optional<KeyCodeCombination> pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        boolean shortcut = event.isShortcutDown();
        // Ctrl is the shortcut key of one system, Cmd that of another: no combination names it
        // twice.
        return Stream.of(
                        keys(event, event.isControlDown() && !shortcut, event.isMetaDown()),
                        keys(event, event.isControlDown(), event.isMetaDown() && !shortcut))
                .filter(keys -> keys.match(event))
                .findFirst();
    }

    /// The same keys as they are when they are pressed: a file may call the shortcut key by the
    /// name it has on one system.
    public static KeyCodeCombination asPressed(KeyCodeCombination keys) {
        var event =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        keys.getCode(),
                        keys.getShift() == DOWN,
                        keys.getControl() == DOWN,
                        keys.getAlt() == DOWN,
                        keys.getMeta() == DOWN);
        return pressed(event).filter(_ -> keys.match(event)).orElse(keys);
    }

    private static KeyCodeCombination keys(KeyEvent event, boolean control, boolean meta) {
        return new KeyCodeCombination(
                event.getCode(),
                down(event.isShiftDown()),
                down(control),
                down(event.isAltDown()),
                down(meta),
                down(event.isShortcutDown()));
    }

    private static ModifierValue down(boolean is) {
        return is ? DOWN : ModifierValue.UP;
    }

    /// Why keys can be the shortcut of no command.
    public static Optional<Phrase> refusal(KeyCodeCombination keys) {
        if (isOfWindow(keys)) {
            return Optional.of(Phrase.of("gui.keys.refused.window", keys.getDisplayText()));
        }
        return isOfText(keys)
                ? Optional.of(Phrase.of("gui.keys.refused.text", keys.getDisplayText()))
                : Optional.empty();
    }

    private static boolean isOfWindow(KeyCodeCombination keys) {
        boolean onlyAlt =
                keys.getAlt() == DOWN && keys.getShortcut() != DOWN && keys.getControl() != DOWN;
        return GOING.contains(keys.getCode()) && (isPlain(keys) || onlyAlt)
                || onlyAlt && keys.getCode() == KeyCode.F4;
    }

    /// Whether keys write, move or edit in a text field.
    public static boolean isOfText(KeyCodeCombination keys) {
        if (isPlain(keys)) {
            boolean inserts = keys.getCode() == KeyCode.INSERT && keys.getShift() != DOWN;
            return !keys.getCode().isFunctionKey() && !inserts;
        }
        return keys.getShortcut() == DOWN
                && keys.getAlt() != DOWN
                && EDITING.contains(keys.getCode());
    }

    /// Whether at most Shift is down with it.
    private static boolean isPlain(KeyCombination keys) {
        return Stream.of(keys.getShortcut(), keys.getControl(), keys.getAlt(), keys.getMeta())
                .allMatch(modifier -> modifier != DOWN);
    }
}
