package org.zonewright.gui;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.stream.Collectors;

/// Record sets in a line: for lists of what an import or a bulk edit would do.
public final class SetText {

    private SetText() {}

    public static String of(List<RecordSet> sets) {
        return sets.stream().map(SetText::of).collect(Collectors.joining(" · "));
    }

    public static String of(RecordSet set) {
        return switch (set.content()) {
            case Content.Values(long ttl, List<String> values) ->
                    ttl + "  " + String.join(", ", values);
            case Content.Alias alias -> "→ " + alias.target().canonical();
            case Content.TrafficPolicy(String id) -> id;
        };
    }
}
