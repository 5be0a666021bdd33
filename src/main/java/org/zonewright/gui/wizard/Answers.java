package org.zonewright.gui.wizard;

import org.zonewright.gui.ContentEdits;

import java.util.List;
import java.util.Map;
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

    /// Seconds of sets that are new.
    long ttl() {
        return ContentEdits.seconds(text(TTL)).orElse(ContentEdits.DEFAULT_TTL);
    }
}
