package org.zonewright.analysis.plan;

import org.zonewright.analysis.graph.StrongParts;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Aliases that are to lead to each other. Route 53 takes none whose target is not there, and in a
/// request all that will be put again is gone at first: so one of them must be sent before the
/// others, while its target is still what it was. Of a loop that is wholly new none can be first.
final class AliasLoops {

    /// All sets of one name and type that change, where none stays as it is.
    private record Group(RecordSet.Key key, Set<Integer> pieces) {}

    /// An alias of one group that leads to another group.
    ///
    /// @param piece in which the alias is
    /// @param from the number of its group
    /// @param to the number of the group that it leads to
    private record Way(int piece, int from, int to) {}

    private final Zone base;
    private final List<Group> groups = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    private AliasLoops(Zone base, List<List<SetChange>> changes) {
        this.base = base;
        Map<RecordSet.Key, Integer> numbers = new HashMap<>();
        Set<RecordSet.Key> changed = new HashSet<>();
        changes.forEach(piece -> piece.forEach(change -> changed.add(change.key())));
        for (int piece = 0; piece < changes.size(); piece++) {
            for (SetChange change : changes.get(piece)) {
                RecordSet.Key key = groupOf(change.key());
                if (!stands(key, changed)) {
                    Integer known = numbers.putIfAbsent(key, groups.size());
                    if (known == null) {
                        groups.add(new Group(key, new TreeSet<>()));
                    }
                    groups.get(known == null ? groups.size() - 1 : known).pieces().add(piece);
                }
            }
        }
        for (int piece = 0; piece < changes.size(); piece++) {
            for (SetChange change : changes.get(piece)) {
                way(piece, change, numbers).ifPresent(ways::add);
            }
        }
    }

    private static RecordSet.Key groupOf(RecordSet.Key member) {
        return new RecordSet.Key(member.name(), member.type(), "");
    }

    /// Whether some member is there all the time.
    private boolean stands(RecordSet.Key group, Set<RecordSet.Key> changed) {
        return base.group(group.name(), group.type()).stream()
                .anyMatch(set -> !changed.contains(set.key()));
    }

    private static Optional<Way> way(
            int piece, SetChange change, Map<RecordSet.Key, Integer> numbers) {
        Integer from = numbers.get(groupOf(change.key()));
        Optional<Integer> to =
                change.after()
                        .flatMap(RecordSet::alias)
                        .map(alias -> new RecordSet.Key(alias.target(), change.key().type(), ""))
                        .map(numbers::get);
        return from == null || to.filter(other -> !other.equals(from)).isEmpty()
                ? Optional.empty()
                : Optional.of(new Way(piece, from, to.get()));
    }

    /// Pairs of pieces of which the second must be in a later request than the first.
    static List<int[]> cuts(Zone base, List<List<SetChange>> changes) {
        var loops = new AliasLoops(base, changes);
        var cuts = new ArrayList<int[]>();
        while (loops.cut(cuts)) {
            // Each cut takes a way out; what loops still is cut next.
        }
        return cuts;
    }

    /// Cuts each loop once, where it can be cut.
    ///
    /// @return whether any was
    private boolean cut(List<int[]> cuts) {
        int[] part = parts();
        Map<Integer, Way> first = new HashMap<>();
        for (Way way : ways) {
            if (part[way.from()] == part[way.to()] && canBeFirst(way)) {
                first.putIfAbsent(part[way.from()], way);
            }
        }
        Set<List<Integer>> gone = new HashSet<>();
        first.values().forEach(way -> gone.add(List.of(way.from(), way.to())));
        for (Way way : ways) {
            if (gone.contains(List.of(way.from(), way.to()))) {
                for (int later : groups.get(way.to()).pieces()) {
                    cuts.add(new int[] {way.piece(), later});
                }
            }
        }
        return ways.removeIf(way -> gone.contains(List.of(way.from(), way.to())));
    }

    /// Whether it can be sent while its target is as in the base.
    private boolean canBeFirst(Way way) {
        Group target = groups.get(way.to());
        return !base.group(target.key().name(), target.key().type()).isEmpty()
                && !target.pieces().contains(way.piece());
    }

    /// Of each group the number of the strongly connected part it is in.
    private int[] parts() {
        List<List<Integer>> next = new ArrayList<>();
        groups.forEach(_ -> next.add(new ArrayList<>()));
        ways.forEach(way -> next.get(way.from()).add(way.to()));
        List<int[]> arrays =
                next.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toList();
        int[] part = new int[groups.size()];
        int number = 0;
        for (List<Integer> one : StrongParts.of(arrays)) {
            for (int group : one) {
                part[group] = number;
            }
            number++;
        }
        return part;
    }
}
