package org.zonewright.gui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Shortcuts that a person chose: no keys do two things, and the settings say what is not as usual.
class KeymapTest {

    private final Keymap keymap = new Keymap();

    @BeforeEach
    void addCommands() {
        keymap.add("save", keys("Shortcut+S"));
        keymap.add("redo", keys("Shortcut+Shift+Z", "Shortcut+Y"));
        keymap.add("about", keys());
    }

    @Test
    void whatIsChosenIsWhatTheSettingsKeep() {
        keymap.set("about", keys("Shortcut+Shift+F1"));
        assertEquals(Map.of("about", List.of("Shift+Shortcut+F1")), keymap.chosen().get());

        var other = new Keymap();
        other.add("about", keys());
        assertEquals(List.of(), other.take(keymap.chosen().get()));
        assertEquals(keys("Shortcut+Shift+F1"), other.keys("about"));
    }

    @Test
    void keysThatAreTakenOverLeaveTheirCommand() {
        keymap.set("about", keys("Shortcut+Y"));

        assertEquals(keys("Shortcut+Shift+Z"), keymap.keys("redo"));
        assertEquals(Optional.of("about"), keymap.owner(key("Shortcut+Y")));
    }

    @Test
    void backToTheUsualKeysIsNoChoice() {
        keymap.set("about", keys("Shortcut+Y"));
        keymap.set("redo", keymap.usual("redo"));

        assertEquals(Map.of(), keymap.chosen().get());
        assertEquals(keys(), keymap.keys("about"));
    }

    @Test
    void whatCannotBeInTheFileIsToldAndKept() {
        Map<String, List<String>> file =
                Map.of(
                        "fly", List.of("F4"),
                        "save", List.of("Shortcut+Nonsense", "A", "F2"));

        List<Phrase> problems = keymap.take(file);

        assertEquals(
                List.of("gui.keys.file.command", "gui.keys.file.keys", "gui.keys.file.refused"),
                problems.stream().map(Phrase::key).sorted().toList());
        assertEquals(keys("F2"), keymap.keys("save"));
        keymap.set("about", keys("F4"));
        assertEquals(file.get("fly"), keymap.chosen().get().get("fly"));
        keymap.resetAll();
        assertEquals(Map.of("fly", List.of("F4")), keymap.chosen().get());
    }

    @Test
    void keysOfTwoCommandsInTheFileAreOfOne() {
        List<Phrase> problems =
                keymap.take(Map.of("about", List.of("F4", "Shortcut+S"), "redo", List.of("F4")));

        assertEquals(2, problems.size());
        assertTrue(problems.stream().allMatch(one -> one.key().equals("gui.keys.file.clash")));
        assertEquals(keys(), keymap.keys("save"), "which nobody gave other keys");
        assertEquals(
                1,
                Stream.of("about", "redo")
                        .filter(id -> keymap.keys(id).contains(key("F4")))
                        .count());
    }

    /// One of the two is the shortcut key of the system.
    @Test
    void theShortcutKeyCanHaveItsOwnNameInTheFile() {
        List<Phrase> problems =
                keymap.take(Map.of("about", List.of("Ctrl+C", "Meta+C", "Ctrl+S", "Meta+S")));

        assertEquals(
                List.of("gui.keys.file.clash", "gui.keys.file.refused"),
                problems.stream().map(Phrase::key).sorted().toList());
        assertEquals(Optional.of("about"), keymap.owner(key("Shortcut+S")));
        assertEquals(keys(), keymap.keys("save"));
    }

    @ParameterizedTest
    @CsvSource({
        "A, text",
        "Shift+A, text",
        "Delete, text",
        "Shift+Home, text",
        "Shortcut+A, text",
        "Shortcut+C, text",
        "Shortcut+V, text",
        "Shortcut+X, text",
        "Shortcut+Z, text",
        "Shortcut+Shift+Z, text",
        "Shortcut+Shift+Left, text",
        "Tab, window",
        "Shift+Tab, window",
        "Esc, window",
        "Enter, window",
        "Space, window",
        "Alt+F4, window",
        "Shift+F10, window",
        "Shortcut+D, ",
        "Shortcut+Enter, ",
        "Shortcut+Alt+C, ",
        "F4, ",
        "Shift+F4, ",
        "Alt+Left, ",
        "Insert, "
    })
    void keysThatTextFieldsAndWindowsNeedAreRefused(String keys, String reason) {
        assertEquals(
                Optional.ofNullable(reason).map("gui.keys.refused."::concat),
                keymap.refusal("about", key(keys)).map(Phrase::key));
    }

    @Test
    void whatIsUsualForACommandIsNotRefusedToIt() {
        assertEquals(Optional.empty(), keymap.refusal("redo", key("Shortcut+Y")));
    }

    private static List<KeyCombination> keys(String... keys) {
        return Stream.of(keys).map(KeyCombination::valueOf).toList();
    }

    private static KeyCodeCombination key(String keys) {
        return (KeyCodeCombination) KeyCombination.valueOf(keys);
    }
}
