package org.zonewright.gui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which keys do which command: the usual ones, unless a person chose others. No keys do two.
///
/// Lives on the FX thread.
public final class Keymap {

    private record Keys(List<KeyCombination> usual, ObjectProperty<List<KeyCombination>> now) {}

    private final Map<String, Keys> commands = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, List<String>>> chosen =
            new ReadOnlyObjectWrapper<>(Map.of());

    /// Adds a command.
    ///
    /// @param usual its keys, as long as nobody chose others; the first is shown
    /// @return its keys, whoever chose them
    public ObservableValue<List<KeyCombination>> add(String id, List<KeyCombination> usual) {
        var keys = new Keys(List.copyOf(usual), new SimpleObjectProperty<>(List.copyOf(usual)));
        commands.put(id, keys);
        return keys.now();
    }

    /// Of all commands, in the order they were added.
    public Set<String> ids() {
        return commands.keySet();
    }

    public List<KeyCombination> keys(String id) {
        return of(id).now().get();
    }

    public List<KeyCombination> usual(String id) {
        return of(id).usual();
    }

    public boolean isUsual(String id) {
        return keys(id).equals(usual(id));
    }

    private Keys of(String id) {
        Keys keys = commands.get(id);
        if (keys == null) {
            throw new IllegalArgumentException("no command " + id);
        }
        return keys;
    }

    /// What is not as usual, by the command's id, as the settings keep it. Changes after the keys
    /// of all commands have.
    public ReadOnlyObjectProperty<Map<String, List<String>>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The command that has these keys.
    public Optional<String> owner(KeyCombination keys) {
        return commands.keySet().stream().filter(id -> keys(id).contains(keys)).findFirst();
    }

    /// Why a command cannot have these keys; what is usual for it, it always can.
    public Optional<Phrase> refusal(String id, KeyCodeCombination keys) {
        return usual(id).contains(keys) ? Optional.empty() : KeyRules.refusal(keys);
    }

    /// Gives a command these keys alone; another that has one of them loses it.
    public void set(String id, List<KeyCombination> keys) {
        var next = new LinkedHashMap<>(chosen.get());
        for (String other : commands.keySet()) {
            if (!other.equals(id) && keys(other).stream().anyMatch(keys::contains)) {
                put(other, without(keys(other), keys), next);
            }
        }
        put(id, keys, next);
        chosen.set(next);
    }

    private static List<KeyCombination> without(
            List<KeyCombination> keys, List<KeyCombination> taken) {
        return keys.stream().filter(one -> !taken.contains(one)).toList();
    }

    private void put(String id, List<KeyCombination> keys, Map<String, List<String>> texts) {
        of(id).now().set(List.copyOf(keys));
        if (isUsual(id)) {
            texts.remove(id);
        } else {
            texts.put(id, keys.stream().map(KeyCombination::getName).toList());
        }
    }

    /// Makes all as usual.
    public void resetAll() {
        var next = new LinkedHashMap<>(chosen.get());
        next.keySet().removeAll(commands.keySet());
        commands.values().forEach(keys -> keys.now().set(keys.usual()));
        chosen.set(next);
    }

    /// Takes what the settings have kept, as far as it can be; the rest is kept along.
    ///
    /// @return what cannot be: commands and keys there are none of, and keys that two would have
    public List<Phrase> take(Map<String, List<String>> kept) {
        var problems = new ArrayList<Phrase>();
        var owners = new LinkedHashMap<KeyCombination, String>();
        kept.forEach(
                (id, texts) -> {
                    if (commands.containsKey(id)) {
                        of(id).now().set(read(id, texts, owners, problems));
                    } else {
                        problems.add(Phrase.of("gui.keys.file.command", id));
                    }
                });
        for (String id : commands.keySet()) {
            if (!kept.containsKey(id)) {
                yieldTo(owners, id, problems);
            }
        }
        chosen.set(Map.copyOf(kept));
        return problems;
    }

    private List<KeyCombination> read(
            String id,
            List<String> texts,
            Map<KeyCombination, String> owners,
            List<Phrase> problems) {
        var keys = new ArrayList<KeyCombination>();
        for (String text : texts) {
            Optional<KeyCodeCombination> read = parse(text);
            if (read.isEmpty()) {
                problems.add(Phrase.of("gui.keys.file.keys", id, text));
                continue;
            }
            if (refusal(id, read.get()).isPresent()) {
                problems.add(Phrase.of("gui.keys.file.refused", id, text));
                continue;
            }
            String other = owners.putIfAbsent(read.get(), id);
            if (other == null) {
                keys.add(read.get());
            } else if (!other.equals(id)) {
                problems.add(clash(read.get(), other, id));
            }
        }
        return List.copyOf(keys);
    }

    /// A command that nobody chose keys for loses those that another was given.
    private void yieldTo(Map<KeyCombination, String> owners, String id, List<Phrase> problems) {
        for (KeyCombination one : usual(id)) {
            String owner = owners.get(one);
            if (owner != null) {
                problems.add(clash(one, owner, id));
            }
        }
        of(id).now().set(without(usual(id), List.copyOf(owners.keySet())));
    }

    private static Phrase clash(KeyCombination keys, String owner, String loser) {
        return Phrase.of("gui.keys.file.clash", keys.getDisplayText(), owner, loser);
    }

    private static Optional<KeyCodeCombination> parse(String text) {
        try {
            return KeyCombination.valueOf(text) instanceof KeyCodeCombination keys
                    ? Optional.of(KeyRules.asPressed(keys))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
