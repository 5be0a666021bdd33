package org.zonewright.model.zone;

import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/// Record sets by key, as a persistent map takes them: one made of a sorted map is linear in their
/// number, one made of a million steps, or through a [java.util.TreeMap], takes seconds. Can be
/// walked once through and no more.
@SuppressWarnings("JdkObsolete") // it is what PCollections takes
final class SortedSets extends AbstractMap<RecordSet.Key, RecordSet>
        implements SortedMap<RecordSet.Key, RecordSet> {

    private final RecordSet[] sets;

    private SortedSets(RecordSet[] sets) {
        this.sets = sets;
    }

    /// @param sorted in the order of their keys, each key once; not to be written to
    static PSortedMap<RecordSet.Key, RecordSet> tree(RecordSet[] sorted) {
        return TreePMap.fromSortedMap(new SortedSets(sorted));
    }

    @Override
    public Set<Map.Entry<RecordSet.Key, RecordSet>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<RecordSet.Key, RecordSet>> iterator() {
                return Arrays.stream(sets).map(set -> Map.entry(set.key(), set)).iterator();
            }

            @Override
            public int size() {
                return sets.length;
            }
        };
    }

    @Override
    public @Nullable Comparator<? super RecordSet.Key> comparator() {
        return null;
    }

    @Override
    public RecordSet.Key firstKey() {
        return sets[0].key();
    }

    @Override
    public RecordSet.Key lastKey() {
        return sets[sets.length - 1].key();
    }

    @Override
    public SortedMap<RecordSet.Key, RecordSet> subMap(RecordSet.Key from, RecordSet.Key to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SortedMap<RecordSet.Key, RecordSet> headMap(RecordSet.Key to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SortedMap<RecordSet.Key, RecordSet> tailMap(RecordSet.Key from) {
        throw new UnsupportedOperationException();
    }
}
