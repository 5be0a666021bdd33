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

    /// Before all record types.
    private static final RecordType FIRST = new RecordType("");

    /// Behind all record types and set identifiers.
    private static final String LAST = "\uffff";

    /// One in so many sets.
    private static final int ASKED_FOR_INDEX = 64;

    private final RecordSet @Nullable [] read;
    private @Nullable PSortedMap<RecordSet.Key, RecordSet> tree;
    private @Nullable NameIndex names;
    private int asked;

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

    /// Those of one name, in order of type and set identifier.
    Collection<RecordSet> at(DomainName name) {
        if (read == null) {
            return between(new RecordSet.Key(name, FIRST, ""), lastOf(name));
        }
        int begin = firstOf(name, read);
        int end = begin;
        while (end < read.length && read[end].name().equals(name)) {
            end++;
        }
        return list(read).subList(begin, end);
    }

    /// Those of one name and type.
    Collection<RecordSet> group(DomainName name, RecordType type) {
        if (read == null) {
            return between(new RecordSet.Key(name, type, ""), new RecordSet.Key(name, type, LAST));
        }
        int begin = firstOf(name, read);
        while (begin < read.length && isOther(read[begin], name, type)) {
            begin++;
        }
        int end = begin;
        while (end < read.length
                && read[end].name().equals(name)
                && read[end].type().equals(type)) {
            end++;
        }
        return list(read).subList(begin, end);
    }

    private static boolean isOther(RecordSet set, DomainName name, RecordType type) {
        return set.name().equals(name) && !set.type().equals(type);
    }

    private Collection<RecordSet> between(RecordSet.Key from, RecordSet.Key to) {
        return tree().subMap(from, true, to, true).values();
    }

    private static RecordSet.Key lastOf(DomainName name) {
        return new RecordSet.Key(name, new RecordType(LAST), LAST);
    }

    /// Where a name begins, if it is there. By halving, until so many were asked for that an index
    /// is worth its while. As with the tree: several threads may each make one.
    private int firstOf(DomainName name, RecordSet[] sets) {
        NameIndex known = names;
        if (known == null) {
            if (asked < sets.length / ASKED_FOR_INDEX) {
                asked++;
                return firstAtOrAfter(sets, new RecordSet.Key(name, FIRST, ""));
            }
            known = new NameIndex(sets);
            names = known;
        }
        return known.firstOf(name);
    }

    /// Those that come after all of a name, which may have none itself.
    Collection<RecordSet> after(DomainName name) {
        RecordSet.Key last = lastOf(name);
        return read == null
                ? tree().tailMap(last, false).values()
                : list(read).subList(firstAtOrAfter(read, last), read.length);
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
