package org.zonewright.gui.inspector;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The reverse look-up: what in a zone points to a record set. One walk over the zone; while the
/// same set is looked at, each edit costs what it touched.
final class UsedBy {

    private static final Set<RecordType> POINTING =
            Set.of(RecordType.CNAME, RecordType.MX, RecordType.NS, RecordType.PTR, RecordType.SRV);

    private RecordSet.@Nullable Key of;
    private History.@Nullable Step step;
    private final SortedMap<RecordSet.Key, RecordSet> users = new TreeMap<>();

    /// Aliases of its name and type, and records that name it; in listing order.
    ///
    /// @param now a step of the same history as the last time
    List<RecordSet> of(History.Step now, RecordSet set) {
        History.Step before = step;
        if (before == null || !set.key().equals(of)) {
            users.clear();
            now.zone().sets().forEach(other -> take(other, set));
        } else {
            History.touchedBetween(before, now)
                    .forEach(
                            id -> {
                                if (id instanceof RecordSet.Key key) {
                                    users.remove(key);
                                    now.zone().find(key).ifPresent(other -> take(other, set));
                                }
                            });
        }
        of = set.key();
        step = now;
        return List.copyOf(users.values());
    }

    private void take(RecordSet other, RecordSet set) {
        if (pointsTo(other, set)) {
            users.put(other.key(), other);
        }
    }

    private static boolean pointsTo(RecordSet other, RecordSet set) {
        if (other.alias().isPresent()) {
            return other.type().equals(set.type())
                    && other.alias().get().target().equals(set.name());
        }
        return POINTING.contains(other.type())
                && other.values().stream().anyMatch(value -> names(value, set.name()));
    }

    /// Whether a value ends in this name, as those of all these types do.
    private static boolean names(String value, DomainName name) {
        String last = value.substring(value.lastIndexOf(' ') + 1);
        int length = name.canonical().length();
        return last.length() >= length - 1
                && last.length() <= length + 3 * length
                && DomainName.of(last).equals(name);
    }
}
