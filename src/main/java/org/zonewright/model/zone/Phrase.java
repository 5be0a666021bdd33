package org.zonewright.model.zone;

import java.util.List;

/// Something to say to a person, before it has words: a message key and its arguments.
///
/// @param key `bundle.rest-of-key`; the part before the first dot names the bundle that has the
///   words
/// @param args text for `{0}`, `{1}`, … in the message
public record Phrase(String key, List<String> args) {

    public Phrase {
        args = List.copyOf(args);
    }

    public static Phrase of(String key, Object... args) {
        var texts = new String[args.length]; // no stream: a zone may have a million findings
        for (int at = 0; at < args.length; at++) {
            texts[at] = args[at].toString();
        }
        return new Phrase(key, List.of(texts));
    }
}
