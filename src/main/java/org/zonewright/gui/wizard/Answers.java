package org.zonewright.gui.wizard;

import org.zonewright.gui.ContentEdits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person answered.
///
/// @param texts by the question's id; all of them
record Answers(Map<String, String> texts) {

    /// Of every wizard's last question.
    static final String TTL = "ttl";

    Answers {
        texts = Map.copyOf(texts);
    }

    String text(String id) {
        return texts.getOrDefault(id, "").strip();
    }

    boolean is(String id) {
        return Boolean.parseBoolean(text(id));
    }

    List<String> list(String id) {
        return words(text(id));
    }

    /// The texts of a list, as they are typed.
    static List<String> words(String list) {
        return Stream.of(list.split("[\\s,]+", -1)).filter(one -> !one.isEmpty()).toList();
    }

    /// Why the first of these that is no number of 16 bits is none; empty if all are, or are not
    /// given.
    Optional<Wizard.Made> wrongNumber(String... ids) {
        return Stream.of(ids)
                .filter(id -> !text(id).isEmpty() && !isNumber(text(id)))
                .findFirst()
                .map(id -> Wizard.Made.wrong(id, "fields.wrong.priority"));
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= 0xffff;
    }

    /// Why the TTL is none; empty if it is one, or none is given.
    Optional<Wizard.Made> wrongTtl() {
        String typed = text(TTL);
        return typed.isEmpty() || ContentEdits.seconds(typed).isPresent()
                ? Optional.empty()
                : Optional.of(Wizard.Made.wrong(TTL, "edit.refused.ttl", typed));
    }

    /// Seconds of sets that are new.
    long ttl() {
        return ContentEdits.seconds(text(TTL)).orElse(ContentEdits.DEFAULT_TTL);
    }
}
