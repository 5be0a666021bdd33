package org.zonewright.serve;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Answers by the queries that got them, octet for octet but the id: what is the same message gets
/// the same answer, as long as neither chance nor the client's place has a say.
///
/// A fixed number of places, each query with eight to choose from; what is new takes the place of
/// something old when all are taken. Unsynchronized: what another thread has put is seen whole or
/// not at all, and at worst answered afresh.
final class AnswerCache {

    private static final int PLACES = 1 << 18;
    private static final int WAYS = 8;

    /// Larger answers are rare and would make the memory unbounded.
    private static final int LARGEST = 1232;

    /// @param query with any id
    /// @param reply with any id
    record Entry(Octets query, Octets reply) {

        boolean isFor(byte[] message, int length) {
            return query.length() == length
                    && Arrays.equals(query.array(), 2, length, message, 2, length);
        }
    }

    private volatile @Nullable Entry @Nullable [] places;

    /// @param length of the message; the array may be longer
    @Nullable Entry find(byte[] message, int length) {
        @Nullable Entry[] here = places;
        if (here == null) {
            return null;
        }
        int hash = hash(message, length);
        for (int way = 0; way < WAYS; way++) {
            Entry entry = here[hash + way & PLACES - 1];
            if (entry != null && entry.isFor(message, length)) {
                return entry;
            }
        }
        return null;
    }

    void put(Entry entry) {
        if (entry.reply().length() > LARGEST || entry.query().length() > LARGEST) {
            return;
        }
        @Nullable Entry[] here = places;
        if (here == null) {
            here = new Entry[PLACES];
            places = here;
        }
        int hash = hash(entry.query().array(), entry.query().length());
        int chosen = hash >>> 29;
        for (int way = 0; way < WAYS; way++) {
            if (here[hash + way & PLACES - 1] == null) {
                chosen = way;
                break;
            }
        }
        here[hash + chosen & PLACES - 1] = entry;
    }

    private static int hash(byte[] message, int length) {
        int hash = 0;
        for (int i = 2; i < length; i++) {
            hash = 31 * hash + message[i];
        }
        return (hash ^ hash >>> 15) * 0x9e3779b1;
    }
}
