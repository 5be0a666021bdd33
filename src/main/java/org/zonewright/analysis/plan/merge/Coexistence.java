package org.zonewright.analysis.plan.merge;

import org.zonewright.analysis.plan.Claims;
import org.zonewright.model.edit.Change;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds what two sides made of one name that cannot stand together, though each alone can: a CNAME
/// beside something else, two policies in one group, two members for one place.
final class Coexistence {

    private final Zone theirs;
    private final Zone mine;
    private final Map<DomainName, List<Change>> taken;
    private final Map<DomainName, List<Change>> my;

    /// @param taken what is taken from the other side
    /// @param my what this side changed
    Coexistence(Zone theirs, Zone mine, Collection<Change> taken, Collection<Change> my) {
        this.theirs = theirs;
        this.mine = mine;
        this.taken = byName(taken);
        this.my = byName(my);
    }

    private static Map<DomainName, List<Change>> byName(Collection<Change> changes) {
        return changes.stream().collect(Collectors.groupingBy(change -> key(change).name()));
    }

    private static RecordSet.Key key(Change change) {
        return (RecordSet.Key) change.id();
    }

    /// The keys of all changes at names where it is so.
    Set<RecordSet.Key> clashes() {
        Set<RecordSet.Key> clashes = new TreeSet<>();
        taken.forEach(
                (name, others) -> {
                    List<Change> ours = my.getOrDefault(name, List.of());
                    if (!ours.isEmpty() && clash(name, others)) {
                        others.forEach(change -> clashes.add(key(change)));
                        ours.forEach(change -> clashes.add(key(change)));
                    }
                });
        return clashes;
    }

    private boolean clash(DomainName name, List<Change> changes) {
        Map<RecordSet.Key, RecordSet> sets = new TreeMap<>();
        mine.at(name).forEach(set -> sets.put(set.key(), set));
        for (Change change : changes) {
            sets.remove(key(change));
            Merge.set(change.after()).ifPresent(set -> sets.put(set.key(), set));
        }
        return clash(sets.values()) && !clash(mine.at(name)) && !clash(theirs.at(name));
    }

    private static boolean clash(Collection<RecordSet> sets) {
        boolean hasCname = sets.stream().anyMatch(Coexistence::isCname);
        if (hasCname && !sets.stream().allMatch(Coexistence::isCname)) {
            return true;
        }
        Map<RecordType, Object> common = new HashMap<>();
        Set<Map.Entry<RecordType, Object>> places = new HashSet<>();
        for (RecordSet set : sets) {
            Object known = common.putIfAbsent(set.type(), Claims.common(set));
            if (known != null && !known.equals(Claims.common(set))) {
                return true;
            }
            if (Claims.own(set)
                    .filter(own -> !places.add(Map.entry(set.type(), own)))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCname(RecordSet set) {
        return set.type().equals(RecordType.CNAME);
    }
}
