package org.zonewright.analysis.plan;

import org.zonewright.analysis.graph.StrongParts;
import org.zonewright.model.zone.Phrase;
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
/// others, while its target is still what it was. Of a loop that is wholly new none can be first: a
/// placeholder takes the place of one until the others are there.
final class AliasLoops {

    /// All sets of one name and type that change, where none stays as it is and none is to have
    /// data of its own.
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
    private final List<List<SetChange>> pieces;
    private final List<Phrase> remarks = new ArrayList<>();

    private AliasLoops(Zone base, List<List<SetChange>> changes) {
        this.base = base;
        pieces = new ArrayList<>(changes);
        Set<RecordSet.Key> changed = new HashSet<>();
        Set<RecordSet.Key> plain = new HashSet<>();
        for (SetChange change : changes.stream().flatMap(List::stream).toList()) {
            changed.add(change.key());
            if (change.after().filter(set -> !set.isAlias()).isPresent()) {
                plain.add(groupOf(change.key()));
            }
        }
        Map<RecordSet.Key, Integer> numbers = new HashMap<>();
        for (int piece = 0; piece < changes.size(); piece++) {
            for (SetChange change : changes.get(piece)) {
                RecordSet.Key key = groupOf(change.key());
                if (!plain.contains(key) && !stands(key, changed)) {
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

    /// How loops are opened.
    ///
    /// @param pieces those that were given, and then those of placeholders
    /// @param apart pairs of pieces of which the second must be in a later request than the first
    /// @param remarks what answers meanwhile
    record Opened(List<List<SetChange>> pieces, List<int[]> apart, List<Phrase> remarks) {}

    static Opened open(Zone base, List<List<SetChange>> changes) {
        var loops = new AliasLoops(base, changes);
        var apart = new ArrayList<int[]>();
        while (loops.cut(apart) || loops.hold(apart)) {
            // Each takes a way out; what loops still is opened next.
        }
        return new Opened(loops.pieces, apart, loops.remarks);
    }

    /// Opens one loop with a placeholder.
    ///
    /// @return whether there was one
    private boolean hold(List<int[]> apart) {
        int[] part = parts();
        for (Way way : ways) {
            if (part[way.from()] == part[way.to()]) {
                for (int piece : groups.get(way.to()).pieces()) {
                    Optional<RecordSet> held = placeholder(piece);
                    if (held.isPresent()) {
                        hold(way.to(), piece, held.get(), part, apart);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Optional<RecordSet> placeholder(int piece) {
        boolean isNewAlone =
                pieces.get(piece).size() == 1 && pieces.get(piece).getFirst().before().isEmpty();
        return isNewAlone
                ? pieces.get(piece).getFirst().after().flatMap(Placeholder::of)
                : Optional.empty();
    }

    private void hold(int group, int piece, RecordSet held, int[] part, List<int[]> apart) {
        SetChange change = pieces.get(piece).getFirst();
        var first = new SetChange(Optional.empty(), Optional.of(held), change.replaces());
        var second = new SetChange(Optional.of(held), change.after(), false);
        pieces.set(piece, List.of(second));
        pieces.add(List.of(first));
        apart.add(new int[] {pieces.size() - 1, piece});
        for (Way way : ways) {
            if (way.to() == group && part[way.from()] == part[group]) {
                apart.add(new int[] {way.piece(), piece});
            }
        }
        ways.removeIf(way -> way.to() == group);
        remarks.add(
                Phrase.of(
                        "plan.remark.placeholder",
                        held.name().route53(),
                        held.type(),
                        held.values().getFirst()));
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
