package org.zonewright.gui.table;

import org.zonewright.analysis.graph.Share;
import org.zonewright.analysis.graph.Shares;
import org.zonewright.model.edit.Change;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Makes the rows of a name and type out of one snapshot of the history.
final class BlockReader {

    private final Zone base;
    private final Zone draft;
    private final History history;
    private final Map<BlockKey, Map<UnreadableSet.Number, Row>> unreadable = new HashMap<>();

    BlockReader(History history) {
        this.history = history;
        base = history.base();
        draft = history.zone();
        draft.unreadable().forEach(set -> addUnreadable(set, Mark.NONE));
        base.unreadable().forEach(set -> addUnreadable(set, Mark.DELETED));
    }

    private void addUnreadable(UnreadableSet set, Mark mark) {
        unreadable
                .computeIfAbsent(BlockKey.of(set), _ -> new TreeMap<>(BY_NUMBER))
                .putIfAbsent(set.id(), new Row.Unreadable(set, mark));
    }

    private static final java.util.Comparator<UnreadableSet.Number> BY_NUMBER =
            java.util.Comparator.comparingInt(UnreadableSet.Number::value);

    /// Every name and type that has a row, each once, those of the draft in listing order first.
    Stream<BlockKey> keys() {
        return Stream.of(
                        draft.sets().stream().map(BlockKey::of),
                        base == draft
                                ? Stream.<BlockKey>empty()
                                : base.sets().stream().map(BlockKey::of),
                        unreadable.keySet().stream())
                .flatMap(keys -> keys)
                .distinct();
    }

    /// The rows there; empty if there are none.
    Optional<Block> read(BlockKey key) {
        Collection<RecordSet> now = draft.group(key.name(), key.type());
        Collection<RecordSet> then = base == draft ? now : base.group(key.name(), key.type());
        List<Row.Single> sets = sets(now, then);
        boolean routed = sets.stream().anyMatch(row -> isRouted(row.set()));
        List<Row> rows = new ArrayList<>(sets);
        rows.addAll(unreadable.getOrDefault(key, Map.of()).values());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Optional<Row.Group> header =
                routed ? Optional.of(new Row.Group(sets, markOf(sets))) : Optional.empty();
        return Optional.of(new Block(key, header, rows));
    }

    private List<Row.Single> sets(Collection<RecordSet> now, Collection<RecordSet> then) {
        var sets = new TreeMap<RecordSet.Key, RecordSet>();
        then.forEach(set -> sets.put(set.key(), set));
        now.forEach(set -> sets.put(set.key(), set));
        boolean routed = sets.values().stream().anyMatch(BlockReader::isRouted);
        Shares sharesNow = Shares.in(now);
        Shares sharesThen = Shares.in(then);
        var rows = new ArrayList<Row.Single>(sets.size());
        for (RecordSet set : sets.values()) {
            rows.add(row(set, routed, sharesNow, sharesThen));
        }
        return rows;
    }

    private Row.Single row(RecordSet set, boolean routed, Shares sharesNow, Shares sharesThen) {
        Optional<Change> change = history.diff().of(set.key());
        Mark mark = change.map(BlockReader::markOf).orElse(Mark.NONE);
        Optional<RecordSet> before =
                change.filter(c -> c.kind() == Change.Kind.CHANGED)
                        .flatMap(Change::before)
                        .map(RecordSet.class::cast);
        Optional<RecordSet> then = base == draft ? Optional.of(set) : base.find(set.key());
        return new Row.Single(
                set,
                mark,
                before,
                before.map(was -> changedCells(was, set)).orElseGet(Set::of),
                routed,
                share(set, then, mark == Mark.DELETED ? sharesThen : sharesNow, sharesThen));
    }

    private static Optional<Row.Share> share(
            RecordSet set, Optional<RecordSet> then, Shares sharesNow, Shares sharesThen) {
        Optional<Share> before = then.flatMap(sharesThen::of);
        return sharesNow
                .of(set)
                .map(
                        now ->
                                new Row.Share(
                                        now.toDouble(),
                                        before.filter(was -> !was.equals(now))
                                                .map(Share::toDouble)));
    }

    private static boolean isRouted(RecordSet set) {
        return !(set.routing() instanceof Routing.Simple);
    }

    private static Set<Column> changedCells(RecordSet was, RecordSet now) {
        var changed = EnumSet.noneOf(Column.class);
        if (!was.routing().equals(now.routing())) {
            changed.add(Column.ROUTING);
        }
        if (!was.healthCheckId().equals(now.healthCheckId())) {
            changed.add(Column.HEALTH);
        }
        boolean bothValues =
                was.content() instanceof Content.Values && now.content() instanceof Content.Values;
        if (!bothValues) {
            if (!was.content().equals(now.content())) {
                changed.add(Column.VALUE);
            }
            return changed;
        }
        if (ttl(was) != ttl(now)) {
            changed.add(Column.TTL);
        }
        if (!Sameness.same(valuesOnly(was), valuesOnly(now))) {
            changed.add(Column.VALUE);
        }
        return changed;
    }

    private static RecordSet valuesOnly(RecordSet set) {
        return new RecordSet(
                new RecordSet.Key(set.name(), set.type(), ""),
                new Content.Values(0, set.values()),
                new Routing.Simple(),
                Optional.empty(),
                List.of());
    }

    private static long ttl(RecordSet set) {
        return set.content() instanceof Content.Values(long ttl, _) ? ttl : -1;
    }

    private static Mark markOf(Change change) {
        return switch (change.kind()) {
            case NEW -> Mark.NEW;
            case CHANGED -> Mark.CHANGED;
            case DELETED -> Mark.DELETED;
        };
    }

    /// A group is new or deleted if all its members are.
    private static Mark markOf(List<Row.Single> members) {
        Mark first = members.getFirst().mark();
        boolean all = members.stream().allMatch(member -> member.mark() == first);
        return all && first != Mark.CHANGED ? first : Mark.NONE;
    }
}
