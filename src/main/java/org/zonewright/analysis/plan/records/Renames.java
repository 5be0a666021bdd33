package org.zonewright.analysis.plan.records;

import org.zonewright.model.edit.Change;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Sameness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds what was renamed: a deleted and an added record set with the same data that belong
/// together beyond doubt.
final class Renames {

    private Renames() {}

    /// All that a set says, but for its key.
    private record Data(
            RecordType type,
            Object content,
            Optional<Routing> routing,
            Optional<String> healthCheck) {

        static Data of(RecordSet set) {
            return new Data(
                    set.type(), content(set), Optional.of(set.routing()), set.healthCheckId());
        }

        /// For sets of one name, which may have gone into a routing policy or out of one.
        private static Object content(RecordSet set) {
            return set.content() instanceof Content.Values(long ttl, List<String> values)
                    ? List.of(
                            ttl,
                            values.stream()
                                    .map(value -> Sameness.normal(set.type(), value))
                                    .sorted()
                                    .toList())
                    : set.content();
        }
    }

    /// Data with what must be the same beside it.
    private record Place(Data data, DomainName name, String label) {}

    /// The added sets that were renamed, each with what it was.
    static Map<RecordSet, RecordSet> among(Collection<Change> changes) {
        var gone = new ArrayList<RecordSet>();
        var come = new ArrayList<RecordSet>();
        for (Change change : changes) {
            if (change.kind() == Change.Kind.DELETED) {
                RecordDiff.set(change.before()).ifPresent(gone::add);
            } else if (change.kind() == Change.Kind.NEW) {
                RecordDiff.set(change.after()).ifPresent(come::add);
            }
        }
        var found = new IdentityHashMap<RecordSet, RecordSet>();
        if (gone.isEmpty() || come.isEmpty()) {
            return found;
        }
        match(gone, come, Renames::sameName, found);
        match(gone, come, Renames::sameNameAnyPolicy, found);
        match(gone, come, Renames::sameLabel, found);
        match(gone, come, Data::of, found);
        return found;
    }

    /// Pairs those that are the only ones of their kind on either side.
    private static void match(
            List<RecordSet> gone,
            List<RecordSet> come,
            Function<RecordSet, Object> kind,
            Map<RecordSet, RecordSet> found) {
        Map<Object, List<RecordSet>> before = byKind(gone, kind);
        byKind(come, kind)
                .forEach(
                        (key, after) -> {
                            List<RecordSet> old = before.getOrDefault(key, List.of());
                            if (after.size() == 1 && old.size() == 1) {
                                found.put(after.getFirst(), old.getFirst());
                            }
                        });
        Set<RecordSet> old = Collections.newSetFromMap(new IdentityHashMap<>());
        old.addAll(found.values());
        gone.removeIf(old::contains);
        come.removeIf(found::containsKey);
    }

    private static Map<Object, List<RecordSet>> byKind(
            List<RecordSet> sets, Function<RecordSet, Object> kind) {
        var found = new LinkedHashMap<Object, List<RecordSet>>();
        sets.forEach(
                set -> found.computeIfAbsent(kind.apply(set), _ -> new ArrayList<>()).add(set));
        return found;
    }

    private static Object sameName(RecordSet set) {
        return new Place(Data.of(set), set.name(), "");
    }

    private static Object sameNameAnyPolicy(RecordSet set) {
        var data = new Data(set.type(), Data.content(set), Optional.empty(), Optional.empty());
        return new Place(data, set.name(), "");
    }

    private static Object sameLabel(RecordSet set) {
        List<String> labels = set.name().labels();
        String first = labels.isEmpty() ? "" : labels.getFirst();
        return new Place(Data.of(set), DomainName.of("."), first);
    }
}
