package org.zonewright.codec.text;

import org.zonewright.model.zone.RecordSet;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Record sets and single records as they were added to a zone in the making, in columns: a text
/// may have a million, and an object for each is memory that is copied and thrown away.
final class Rows {

    private RecordSet[] sets = new RecordSet[16];
    private int[] places = new int[16];
    private boolean[] single = new boolean[16];

    /// How each compares with the one before it: told when it is added, by whoever adds it.
    private byte[] steps = new byte[16];

    private int size;

    /// When each was added, where that is not its index.
    private int[] turns = {};

    /// @param isSingle whether it is one record, that others may make one set with
    /// @param at the offset of its first token
    void add(RecordSet set, boolean isSingle, int at) {
        reserve(size + 1);
        sets[size] = set;
        places[size] = at;
        single[size] = isSingle;
        steps[size] = step(size);
        size++;
    }

    void addAll(Rows others) {
        reserve(size + others.size);
        System.arraycopy(others.sets, 0, sets, size, others.size);
        System.arraycopy(others.places, 0, places, size, others.size);
        System.arraycopy(others.single, 0, single, size, others.size);
        System.arraycopy(others.steps, 0, steps, size, others.size);
        if (others.size > 0) {
            steps[size] = step(size);
        }
        size += others.size;
    }

    private byte step(int row) {
        return row == 0 ? 1 : (byte) Integer.signum(compare(row, row - 1));
    }

    private int compare(int one, int other) {
        return sets[one].key().compareTo(sets[other].key());
    }

    private void reserve(int wanted) {
        if (wanted > sets.length) {
            int length = Math.max(wanted, sets.length + (sets.length >> 1));
            sets = Arrays.copyOf(sets, length);
            places = Arrays.copyOf(places, length);
            single = Arrays.copyOf(single, length);
            steps = Arrays.copyOf(steps, length);
        }
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    Stream<RecordSet> sets() {
        return Arrays.stream(sets, 0, size);
    }

    RecordSet set(int row) {
        return sets[row];
    }

    boolean isSingle(int row) {
        return single[row];
    }

    /// The offset of its first token.
    int at(int row) {
        return places[row];
    }

    /// How many were added before it.
    int turn(int row) {
        return turns.length == 0 ? row : turns[row];
    }

    /// Whether it has the key of the one before it.
    boolean isAsBefore(int row) {
        return steps[row] == 0;
    }

    /// These in the order of their keys, those with one key as they were added.
    Rows inOrder() {
        int[] falls = IntStream.range(0, size).filter(row -> steps[row] < 0).toArray();
        return falls.length == 0 ? this : in(new RunMerge(this::compare).order(falls, size));
    }

    private Rows in(int[] order) {
        var rows = new Rows();
        rows.reserve(size);
        rows.turns = order;
        for (int i = 0; i < size; i++) {
            int row = order[i];
            rows.sets[i] = sets[row];
            rows.places[i] = places[row];
            rows.single[i] = single[row];
            boolean isNext = i > 0 && order[i - 1] == row - 1;
            rows.size = i;
            rows.steps[i] = isNext ? steps[row] : rows.step(i);
        }
        rows.size = size;
        return rows;
    }
}
