package org.zonewright.analysis.plan;

import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which changes must be in one request: those that Route 53 would refuse one by one, whatever
/// their order, and those between which a name would have no record. All others can be parted.
final class Cohesion {

    private final Zone base;
    private final List<List<SetChange>> pieces = new ArrayList<>();

    private Cohesion(Zone base) {
        this.base = base;
    }

    /// @param changes in listing order
    static List<List<SetChange>> of(Zone base, List<SetChange> changes) {
        var cohesion = new Cohesion(base);
        by(changes, SetChange::name).values().forEach(cohesion::ofName);
        return cohesion.pieces;
    }

    private static <K> Map<K, List<SetChange>> by(
            List<SetChange> changes, Function<SetChange, K> key) {
        Map<K, List<SetChange>> parts = new LinkedHashMap<>();
        for (SetChange change : changes) {
            parts.computeIfAbsent(key.apply(change), _ -> new ArrayList<>()).add(change);
        }
        return parts;
    }

    private void ofName(List<SetChange> changes) {
        if (changes.size() == 1) {
            pieces.add(changes);
            return;
        }
        Collection<RecordSet> before = base.at(changes.getFirst().name());
        Collection<RecordSet> after = after(before, changes);
        if (isSwap(before, after) || isReplaced(before, after)) {
            pieces.add(changes);
        } else {
            by(changes, change -> change.key().type()).values().forEach(this::ofGroup);
        }
    }

    private static Collection<RecordSet> after(
            Collection<RecordSet> before, List<SetChange> changes) {
        Map<RecordSet.Key, RecordSet> sets = new LinkedHashMap<>();
        before.forEach(set -> sets.put(set.key(), set));
        for (SetChange change : changes) {
            sets.remove(change.key());
            change.after().ifPresent(set -> sets.put(set.key(), set));
        }
        return sets.values();
    }

    /// A CNAME stands alone at its name (RFC 1034 section 3.6.2).
    private static boolean isSwap(Collection<RecordSet> before, Collection<RecordSet> after) {
        return !before.isEmpty() && !after.isEmpty() && hasCname(before) != hasCname(after);
    }

    private static boolean hasCname(Collection<RecordSet> sets) {
        return sets.stream().anyMatch(set -> set.type().equals(RecordType.CNAME));
    }

    /// Whether nothing that is there stays, not even changed.
    private static boolean isReplaced(Collection<RecordSet> before, Collection<RecordSet> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        Set<RecordSet.Key> old = new HashSet<>();
        before.forEach(set -> old.add(set.key()));
        return after.stream().noneMatch(set -> old.contains(set.key()));
    }

    private void ofGroup(List<SetChange> changes) {
        RecordSet.Key key = changes.getFirst().key();
        Collection<RecordSet> before = base.group(key.name(), key.type());
        Collection<RecordSet> after = after(before, changes);
        if (changes.size() == 1 || isReplaced(before, after) || isBound(before, after)) {
            pieces.add(changes);
        } else {
            pieces.addAll(ofRivals(changes));
        }
    }

    /// Whether no old member could be beside a new one.
    private static boolean isBound(Collection<RecordSet> before, Collection<RecordSet> after) {
        Set<Object> common = new HashSet<>();
        Set<Long> ttls = new HashSet<>();
        Set<RecordSet.Key> keys = new HashSet<>();
        int most = Integer.MAX_VALUE;
        for (RecordSet set : Stream.concat(before.stream(), after.stream()).toList()) {
            common.add(Claims.common(set));
            Claims.sharedTtl(set).ifPresent(ttls::add);
            keys.add(set.key());
            most = Math.min(most, Claims.most(set));
        }
        return common.size() > 1 || ttls.size() > 1 || keys.size() > most;
    }

    /// Members that are after the same place or role, one that gives it up and one that takes it.
    private static Collection<List<SetChange>> ofRivals(List<SetChange> changes) {
        int[] root = IntStream.range(0, changes.size()).toArray();
        Map<Object, Integer> holders = new HashMap<>();
        for (int i = 0; i < root.length; i++) {
            for (Object claim : claims(changes.get(i))) {
                Integer rival = holders.putIfAbsent(claim, i);
                if (rival != null) {
                    root[find(root, i)] = find(root, rival);
                }
            }
        }
        Map<Integer, List<SetChange>> parts = new LinkedHashMap<>();
        for (int i = 0; i < root.length; i++) {
            parts.computeIfAbsent(find(root, i), _ -> new ArrayList<>()).add(changes.get(i));
        }
        return parts.values();
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    private static List<Object> claims(SetChange change) {
        return Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .flatMap(set -> Claims.own(set).stream())
                .toList();
    }
}
