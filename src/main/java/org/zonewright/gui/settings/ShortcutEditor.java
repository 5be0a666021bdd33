package org.zonewright.gui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Changes the shortcuts of commands: asks for keys, refuses some, and offers to take those that
/// another command has.
final class ShortcutEditor {

    /// A command, as the list shows it.
    record Row(String id, String name) {}

    /// What a person is told of the last change.
    ///
    /// @param offers whether keys of another command can be taken over now
    record Said(Tone tone, Phrase what, boolean offers) {}

    /// Keys that another command has, until a person says what is to be.
    private record Clash(String id, List<KeyCombination> keys) {}

    private final Keymap keymap;
    private final Messages messages;
    private final StringProperty filter = new SimpleStringProperty("");
    private final FilteredList<Row> rows;
    private final ObjectProperty<Optional<String>> asked =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Said>> said =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<Clash> clash = Optional.empty();

    ShortcutEditor(Keymap keymap, Messages messages) {
        this.keymap = keymap;
        this.messages = messages;
        rows =
                new FilteredList<>(
                        FXCollections.observableArrayList(
                                keymap.ids().stream().map(id -> new Row(id, name(id))).toList()));
        filter.subscribe(text -> rows.setPredicate(row -> matches(row, text)));
    }

    private String name(String id) {
        return messages.text("gui.command." + id);
    }

    /// Every word is in the name or in the keys.
    private boolean matches(Row row, String text) {
        String all =
                Stream.concat(
                                Stream.of(row.name()),
                                keymap.keys(row.id()).stream().map(KeyCombination::getDisplayText))
                        .reduce("", (one, other) -> one + " " + other)
                        .toLowerCase(Locale.ROOT);
        return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    Keymap keymap() {
        return keymap;
    }

    StringProperty filter() {
        return filter;
    }

    FilteredList<Row> rows() {
        return rows;
    }

    /// The command that the next keys pressed are for.
    ReadOnlyObjectProperty<Optional<String>> asked() {
        return asked;
    }

    ReadOnlyObjectProperty<Optional<Said>> said() {
        return said;
    }

    /// Waits for keys.
    void ask(Row row) {
        clash = Optional.empty();
        asked.set(Optional.of(row.id()));
        say(Tone.ACCENT, Phrase.of("gui.keys.ask", row.name()), false);
    }

    void giveUp() {
        clash = Optional.empty();
        asked.set(Optional.empty());
        said.set(Optional.empty());
    }

    /// Keys that were pressed while waited for: they take the place of the first, which is shown.
    void press(KeyCodeCombination pressed) {
        String id = asked.get().orElseThrow();
        Optional<Phrase> refusal = keymap.refusal(id, pressed);
        if (refusal.isPresent()) {
            say(Tone.DANGER, refusal.get(), false);
            return;
        }
        var keys = new ArrayList<KeyCombination>(List.of(pressed));
        keymap.keys(id).stream().skip(1).filter(one -> !one.equals(pressed)).forEach(keys::add);
        asked.set(Optional.empty());
        change(id, keys);
    }

    private void change(String id, List<KeyCombination> keys) {
        for (KeyCombination one : keys) {
            Optional<String> other = keymap.owner(one).filter(owner -> !owner.equals(id));
            if (other.isPresent()) {
                clash = Optional.of(new Clash(id, List.copyOf(keys)));
                say(
                        Tone.WARNING,
                        Phrase.of("gui.keys.clash", one.getDisplayText(), name(other.get())),
                        true);
                return;
            }
        }
        set(id, keys);
    }

    private void set(String id, List<KeyCombination> keys) {
        clash = Optional.empty();
        keymap.set(id, keys);
        Phrase what =
                keys.isEmpty()
                        ? Phrase.of("gui.keys.none", name(id))
                        : Phrase.of("gui.keys.set", name(id), keys.getFirst().getDisplayText());
        say(Tone.SUCCESS, what, false);
    }

    /// Takes keys from the command that has them.
    void takeOver() {
        clash.ifPresent(wanted -> set(wanted.id(), wanted.keys()));
    }

    void remove(Row row) {
        set(row.id(), List.of());
    }

    void reset(Row row) {
        change(row.id(), keymap.usual(row.id()));
    }

    void resetAll() {
        clash = Optional.empty();
        keymap.resetAll();
        say(Tone.SUCCESS, Phrase.of("gui.keys.all-reset"), false);
    }

    private void say(Tone tone, Phrase what, boolean offers) {
        said.set(Optional.of(new Said(tone, what, offers)));
    }
}
