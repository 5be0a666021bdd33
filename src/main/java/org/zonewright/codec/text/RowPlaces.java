package org.zonewright.codec.text;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.LineStarts;
import org.zonewright.codec.Location;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where each row of a zone stands in its text, found out when somebody asks: a map of a million
/// places that nobody looks at would take as much memory as the zone. Never changes.
final class RowPlaces extends AbstractMap<EntryId, Location> {

    private final List<RecordSet> sets;
    private final int[] offsets;
    private final LineStarts lines;
    private final List<Location> unreadable;

    /// @param sets in the order of their keys
    /// @param offsets of the sets, in their order
    /// @param unreadable of the unreadable sets by number, from 1
    RowPlaces(List<RecordSet> sets, int[] offsets, LineStarts lines, List<Location> unreadable) {
        this.sets = sets;
        this.offsets = offsets;
        this.lines = lines;
        this.unreadable = unreadable;
    }

    @Override
    public @Nullable Location get(@Nullable Object id) {
        return switch (id) {
            case RecordSet.Key key -> at(indexOf(key));
            case UnreadableSet.Number(int number) when number > 0 && number <= unreadable.size() ->
                    unreadable.get(number - 1);
            case null, default -> null;
        };
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return get(id) != null;
    }

    private @Nullable Location at(int index) {
        return index < 0 ? null : lines.locate(offsets[index]);
    }

    private int indexOf(RecordSet.Key key) {
        int low = 0;
        int high = sets.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sets.get(middle).key().compareTo(key);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    @Override
    public int size() {
        return sets.size() + unreadable.size();
    }

    @Override
    public Set<Map.Entry<EntryId, Location>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<EntryId, Location>> iterator() {
                return entries().iterator();
            }

            @Override
            public int size() {
                return RowPlaces.this.size();
            }
        };
    }

    private Stream<Map.Entry<EntryId, Location>> entries() {
        Stream<Map.Entry<EntryId, Location>> ofSets =
                IntStream.range(0, sets.size())
                        .mapToObj(i -> Map.entry(sets.get(i).key(), lines.locate(offsets[i])));
        return Stream.concat(
                ofSets,
                IntStream.range(0, unreadable.size())
                        .mapToObj(
                                i ->
                                        Map.entry(
                                                new UnreadableSet.Number(i + 1),
                                                unreadable.get(i))));
    }
}
