package org.zonewright.codec.terraform;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names for resources: what of a text can stand in an identifier, each given once.
final class Labels {

    private final Set<String> given = new HashSet<>();

    /// A name not given before.
    String of(String text) {
        String base =
                text.toLowerCase(Locale.ROOT)
                        .replace("*", "wildcard")
                        .replaceAll("[^a-z0-9_-]+", "_")
                        .replaceAll("_+$", "");
        String start = base.isEmpty() || !base.matches("[a-z_].*") ? "_" + base : base;
        String label = start;
        for (int i = 2; !given.add(label); i++) {
            label = start + "_" + i;
        }
        return label;
    }
}
