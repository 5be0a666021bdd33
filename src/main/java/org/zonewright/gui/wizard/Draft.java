package org.zonewright.gui.wizard;

import org.zonewright.gui.TextStrings;
import org.zonewright.gui.TypedName;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The record sets that a wizard makes, each from what the zone has at its name and type.
final class Draft {

    private final Zone zone;
    private final long ttl;
    private final List<RecordSet> sets = new ArrayList<>();

    /// @param ttl seconds of sets that are new; others keep theirs
    Draft(Zone zone, long ttl) {
        this.zone = zone;
        this.ttl = ttl;
    }

    DomainName name(String typed) {
        return TypedName.listed(typed, zone.name());
    }

    /// Puts values in place of all that the set has.
    Draft replace(DomainName name, RecordType type, List<String> values) {
        return put(name, type, _ -> true, values);
    }

    /// Puts values beside those that the set has.
    Draft add(DomainName name, RecordType type, List<String> values) {
        return put(name, type, _ -> false, values);
    }

    /// Puts a text in place of those that begin so, letter case aside; the others stay.
    Draft text(DomainName name, String beginning, String text) {
        Predicate<String> same =
                value ->
                        TextStrings.of(value)
                                .text()
                                .regionMatches(true, 0, beginning, 0, beginning.length());
        return put(name, RecordType.TXT, same, List.of(TextStrings.value(text)));
    }

    private Draft put(
            DomainName name, RecordType type, Predicate<String> replaced, List<String> values) {
        Optional<RecordSet> before = zone.find(new RecordSet.Key(name, type, ""));
        var next = new ArrayList<String>();
        before.map(RecordSet::values).orElse(List.of()).stream()
                .filter(replaced.negate())
                .forEach(next::add);
        values.stream().filter(value -> !next.contains(value)).forEach(next::add);
        long seconds =
                before.map(RecordSet::content)
                        .filter(Content.Values.class::isInstance)
                        .map(content -> ((Content.Values) content).ttl())
                        .orElse(ttl);
        var content = new Content.Values(seconds, next);
        sets.add(
                before.map(set -> set.withContent(content))
                        .orElseGet(
                                () ->
                                        new RecordSet(
                                                new RecordSet.Key(name, type, ""),
                                                content,
                                                new Routing.Simple(),
                                                Optional.empty(),
                                                List.of())));
        return this;
    }

    List<RecordSet> sets() {
        return List.copyOf(sets);
    }
}
