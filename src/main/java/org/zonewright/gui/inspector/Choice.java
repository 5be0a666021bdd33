package org.zonewright.gui.inspector;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// A drop-down list that tells what a person chose, and never what the program put there.
final class Choice<T> extends ComboBox<T> {

    /// Names an item.
    interface Words<T> {
        String of(T item);
    }

    private boolean showing;

    Choice(Words<T> words, Consumer<T> chosen) {
        setMaxWidth(Double.MAX_VALUE);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T item) {
                        return item == null ? "" : words.of(item);
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return null;
                    }
                });
        valueProperty()
                .addListener(
                        (_, _, value) -> {
                            if (!showing && value != null) {
                                chosen.accept(value);
                            }
                        });
    }

    /// @param items to choose from; what is chosen is put before them if it is none of them
    void show(List<T> items, T value) {
        showing = true;
        try {
            List<T> all = items.contains(value) ? items : join(value, items);
            if (!getItems().equals(all)) {
                getItems().setAll(all);
            }
            if (!Objects.equals(getValue(), value)) {
                setValue(value);
            }
        } finally {
            showing = false;
        }
    }

    private static <T> List<T> join(T first, List<T> rest) {
        var all = new java.util.ArrayList<T>();
        all.add(first);
        all.addAll(rest);
        return all;
    }
}
