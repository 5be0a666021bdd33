package org.zonewright.analysis.graph.layout;

import org.zonewright.model.zone.Phrase;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what phrases say: those of a graph are few, and each takes long to put into words. For
/// one thread.
final class Said implements Function<Phrase, String> {

    private final Function<Phrase, String> words;
    private final Map<Phrase, String> known = new HashMap<>();

    Said(Function<Phrase, String> words) {
        this.words = words;
    }

    @Override
    public String apply(Phrase phrase) {
        return known.computeIfAbsent(phrase, words);
    }

    TagText text(Phrase phrase, TextMeasure measure) {
        return TagText.of(apply(phrase), measure);
    }
}
