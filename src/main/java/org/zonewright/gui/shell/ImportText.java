package org.zonewright.gui.shell;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.stream.Collectors;

/// Record sets in a line: what a row of an import stands for.
final class ImportText {

    private ImportText() {}

    static String of(List<RecordSet> sets) {
        return sets.stream().map(ImportText::of).collect(Collectors.joining(" · "));
    }

    private static String of(RecordSet set) {
        return switch (set.content()) {
            case Content.Values(long ttl, List<String> values) ->
                    ttl + "  " + String.join(", ", values);
            case Content.Alias alias -> "→ " + alias.target().canonical();
            case Content.TrafficPolicy(String id) -> id;
        };
    }
}
