package org.zonewright.codec.text;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Which zone of a text is meant, where one text can hold records of several: they name their zone
/// by a handle, such as its id, and the zone itself may or may not be in the text.
///
/// @param <R> a record not yet read
public final class ZoneChoice<R> {

    /// What came of a choice.
    public sealed interface Choice<R> {

        /// @param left records of zones that the text does not name
        record Picked<R>(ZoneInfo zone, List<R> records, List<R> left) implements Choice<R> {}

        /// Nobody said which zone.
        ///
        /// @param zones those that the text has; none if it names none
        record Open<R>(List<DomainName> zones) implements Choice<R> {}
    }

    private final Map<String, ZoneInfo> zones = new LinkedHashMap<>();
    private final Map<String, List<R>> records = new LinkedHashMap<>();

    /// Adds a zone; a second one with the handle is the same.
    public void zone(String handle, ZoneInfo info) {
        zones.putIfAbsent(handle, info);
    }

    /// Adds a record.
    ///
    /// @param handle of its zone; empty text if nobody knows
    public void record(String handle, R record) {
        records.computeIfAbsent(handle, _ -> new ArrayList<>()).add(record);
    }

    /// Chooses.
    ///
    /// @param fits whether a record of an unnamed zone can be one of a zone of this name
    public Choice<R> choose(Optional<DomainName> origin, BiPredicate<R, DomainName> fits) {
        List<DomainName> names = zones.values().stream().map(ZoneInfo::name).distinct().toList();
        List<Map.Entry<String, ZoneInfo>> wanted =
                zones.entrySet().stream()
                        .filter(zone -> origin.filter(zone.getValue().name()::equals).isPresent())
                        .toList();
        if (!wanted.isEmpty()) {
            return pick(wanted.getFirst());
        }
        if (zones.size() == 1) {
            return pick(zones.entrySet().iterator().next());
        }
        return names.isEmpty() && origin.isPresent()
                ? pickUnnamed(origin.get(), fits)
                : new Choice.Open<>(names);
    }

    private Choice<R> pick(Map.Entry<String, ZoneInfo> zone) {
        var own = new ArrayList<>(records.getOrDefault(zone.getKey(), List.of()));
        var left = new ArrayList<R>();
        records.forEach(
                (handle, some) -> {
                    if (handle.isEmpty() && zones.size() == 1) {
                        own.addAll(some);
                    } else if (!zones.containsKey(handle)) {
                        left.addAll(some);
                    }
                });
        return new Choice.Picked<>(zone.getValue(), own, left);
    }

    private Choice<R> pickUnnamed(DomainName origin, BiPredicate<R, DomainName> fits) {
        var own = new ArrayList<R>();
        var left = new ArrayList<R>();
        var ids = new ArrayList<String>();
        records.forEach(
                (handle, some) -> {
                    boolean all = some.stream().allMatch(record -> fits.test(record, origin));
                    (all ? own : left).addAll(some);
                    if (all) {
                        ids.add(handle);
                    }
                });
        Optional<String> id =
                ids.size() == 1
                        ? Optional.of(ids.getFirst()).filter(text -> text.matches("Z[A-Z0-9]+"))
                        : Optional.empty();
        return new Choice.Picked<>(ZoneInfo.named(origin).withId(id), own, left);
    }
}
