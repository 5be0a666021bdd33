package org.zonewright.analysis.plan;

import org.zonewright.analysis.graph.StrongParts;
import org.zonewright.analysis.lint.rules.NamesInValues;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which changes should not be sent before which others, so that nothing leads to nowhere between
/// two requests: what points to something new comes after it, and what is pointed to goes after
/// that. Of each piece of a plan those that come in the same request as it or in a later one.
///
/// @param firm what must be, for aliases: Route 53 takes none without its target, and answers
///   nothing for one that lost it
/// @param wise what is better so, for CNAME, MX and the like
record Links(List<Set<Integer>> firm, List<Set<Integer>> wise) {

    static Links of(Zone base, List<List<SetChange>> pieces) {
        return new Search(base, pieces).links;
    }

    /// What is firm, and what is wise where it leads in no circle.
    List<Set<Integer>> withoutCircles() {
        List<Set<Integer>> all = new ArrayList<>();
        for (int i = 0; i < firm.size(); i++) {
            var both = new TreeSet<>(firm.get(i));
            both.addAll(wise.get(i));
            all.add(both);
        }
        int[] partOf = new int[all.size()];
        List<List<Integer>> parts = parts(all);
        for (int part = 0; part < parts.size(); part++) {
            for (int piece : parts.get(part)) {
                partOf[piece] = part;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            int piece = i;
            all.get(i)
                    .removeIf(
                            next ->
                                    partOf[next] == partOf[piece]
                                            && !firm.get(piece).contains(next));
        }
        return all;
    }

    /// The strongly connected parts.
    static List<List<Integer>> parts(List<Set<Integer>> later) {
        return StrongParts.of(
                later.stream()
                        .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                        .toList());
    }

    /// What can be pointed to: by an alias all sets of a name and type, by a value a whole name.
    private record Target(DomainName name, Optional<RecordType> type) {}

    private static final class Search {

        private final Zone base;
        private final Links links = new Links(new ArrayList<>(), new ArrayList<>());
        private final Map<Target, List<Integer>> coming = new HashMap<>();
        private final Map<Target, List<Integer>> going = new HashMap<>();

        Search(Zone base, List<List<SetChange>> pieces) {
            this.base = base;
            for (int i = 0; i < pieces.size(); i++) {
                links.firm.add(new TreeSet<>());
                links.wise.add(new TreeSet<>());
                for (SetChange change : pieces.get(i)) {
                    note(change, i);
                }
            }
            for (int i = 0; i < pieces.size(); i++) {
                for (SetChange change : pieces.get(i)) {
                    link(change, i);
                }
            }
        }

        private void note(SetChange change, int piece) {
            if (change.before().isEmpty()) {
                note(coming, change.key(), piece);
            } else if (change.after().isEmpty()) {
                note(going, change.key(), piece);
            }
        }

        private static void note(Map<Target, List<Integer>> map, RecordSet.Key key, int piece) {
            for (var type : List.of(Optional.of(key.type()), Optional.<RecordType>empty())) {
                map.computeIfAbsent(new Target(key.name(), type), _ -> new ArrayList<>())
                        .add(piece);
            }
        }

        private void link(SetChange change, int piece) {
            for (Target target : targets(change.after())) {
                if (coming.containsKey(target) && isNew(target)) {
                    coming.get(target).forEach(first -> add(target, first, piece));
                }
            }
            for (Target target : targets(change.before())) {
                going.getOrDefault(target, List.of()).forEach(last -> add(target, piece, last));
            }
        }

        private void add(Target target, int first, int second) {
            if (first != second) {
                (target.type().isPresent() ? links.firm : links.wise).get(first).add(second);
            }
        }

        private boolean isNew(Target target) {
            return target.type()
                    .map(type -> base.group(target.name(), type).isEmpty())
                    .orElseGet(() -> base.at(target.name()).isEmpty());
        }

        private List<Target> targets(Optional<RecordSet> set) {
            if (set.isEmpty()) {
                return List.of();
            }
            RecordType type = set.get().type();
            if (set.get().isAlias()) {
                DomainName name = set.get().alias().orElseThrow().target();
                return List.of(new Target(name, Optional.of(type)));
            }
            var targets = new ArrayList<Target>();
            for (String value : set.get().values()) {
                for (String name : NamesInValues.of(type, value)) {
                    targets.add(new Target(DomainName.of(name), Optional.empty()));
                }
            }
            return targets;
        }
    }
}
