package org.zonewright.model.zone;

import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The record sets of a zone, in the order of their keys. Never change.
///
/// As they are read from a file they are an array: to look at, nothing is faster or smaller. The
/// first change makes a persistent tree of it, in linear time, and from then on each costs O(log
/// n). A zone of a million record sets that is read, checked and thrown away needs no tree.
final class RecordSets {

    private final RecordSet @Nullable [] read;
    private @Nullable PSortedMap<RecordSet.Key, RecordSet> tree;

    private RecordSets(RecordSet[] read) {
        this.read = read;
    }

    private RecordSets(PSortedMap<RecordSet.Key, RecordSet> tree) {
        this.read = null;
        this.tree = tree;
    }

    /// @param sets in any order; those that come in order, as they do from files, cost least
    /// @throws IllegalArgumentException if a key comes twice
    static RecordSets of(Collection<RecordSet> sets) {
        RecordSet[] sorted = sets.toArray(RecordSet[]::new);
        if (firstOutOfOrder(sorted) < sorted.length) {
            Arrays.sort(sorted, Comparator.comparing(RecordSet::key));
            int twice = firstOutOfOrder(sorted);
            if (twice < sorted.length) {
                throw new IllegalArgumentException(sorted[twice].key() + " comes twice");
            }
        }
        return new RecordSets(sorted);
    }

    private static int firstOutOfOrder(RecordSet[] sets) {
        int at = 1;
        while (at < sets.length && sets[at - 1].key().compareTo(sets[at].key()) < 0) {
            at++;
        }
        return at;
    }

    /// Several threads may each make one: they are the same.
    private PSortedMap<RecordSet.Key, RecordSet> tree() {
        PSortedMap<RecordSet.Key, RecordSet> known = tree;
        if (known == null) {
            known = SortedSets.tree(Objects.requireNonNull(read));
            tree = known;
        }
        return known;
    }

    Collection<RecordSet> all() {
        return read == null ? tree().values() : list(read);
    }

    private static List<RecordSet> list(RecordSet[] read) {
        return Collections.unmodifiableList(Arrays.asList(read));
    }

    int size() {
        return read == null ? tree().size() : read.length;
    }

    @Nullable RecordSet get(RecordSet.Key key) {
        if (read == null) {
            return tree().get(key);
        }
        int at = firstAtOrAfter(read, key);
        return at < read.length && read[at].key().equals(key) ? read[at] : null;
    }

    /// Those from one key to another, both included.
    Collection<RecordSet> between(RecordSet.Key from, RecordSet.Key to) {
        if (read == null) {
            return tree().subMap(from, true, to, true).values();
        }
        int begin = firstAtOrAfter(read, from);
        int end = begin;
        while (end < read.length && read[end].key().compareTo(to) <= 0) {
            end++;
        }
        return list(read).subList(begin, end);
    }

    /// Those with greater keys.
    Collection<RecordSet> after(RecordSet.Key key) {
        if (read == null) {
            return tree().tailMap(key, false).values();
        }
        int at = firstAtOrAfter(read, key);
        at += at < read.length && read[at].key().equals(key) ? 1 : 0;
        return list(read).subList(at, read.length);
    }

    private static int firstAtOrAfter(RecordSet[] sets, RecordSet.Key key) {
        int low = 0;
        int high = sets.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sets[middle].key().compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    RecordSets plus(RecordSet set) {
        return new RecordSets(tree().plus(set.key(), set));
    }

    RecordSets minus(RecordSet.Key key) {
        return new RecordSets(tree().minus(key));
    }
}
