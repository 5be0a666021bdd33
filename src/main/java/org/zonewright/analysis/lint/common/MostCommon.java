package org.zonewright.analysis.lint.common;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What most of a list's items are.
public final class MostCommon {

    private MostCommon() {}

    /// The first of those that come most often.
    ///
    /// @throws java.util.NoSuchElementException if the list is empty
    public static <T> T of(List<T> items) {
        T first = items.getFirst();
        if (Collections.frequency(items, first) == items.size()) {
            return first;
        }
        var counts = new LinkedHashMap<T, Integer>();
        items.forEach(item -> counts.merge(item, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
