package org.zonewright.canary;

import org.pcollections.PMap;

import java.util.Map;

/// Mistakes planted for the checks of the build: `CanaryTest` demands that each is found.
final class Canary {

    private Canary() {}

    static int lengthOfWhatMayBeMissing(Map<String, String> words) {
        return words.get("missing").length();
    }

    static void dropsWhatItMade(PMap<String, String> words) {
        words.plus("lost", "at once");
    }

    static String alwaysThrows() {
        return String.format("%d", "text");
    }
}
