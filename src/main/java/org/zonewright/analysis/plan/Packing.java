package org.zonewright.analysis.plan;

import org.zonewright.analysis.lint.rules.ZoneSize;
import org.zonewright.analysis.plan.ChangeBatch.Item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Puts pieces into as few batches as it can: of those whose turn it is the largest first, each
/// into the first batch that has room for it (first fit decreasing, which needs at most 11/9 of the
/// fewest), but into none before those that it must not precede.
final class Packing {

    private final int size;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<List<Link>> later = new ArrayList<>();

    private record Link(int next, int distance) {}

    /// @param size how many record sets the zone has at first
    Packing(int size) {
        this.size = size;
    }

    /// Adds pieces that follow one another, each in a batch of its own.
    ///
    /// @return the number of the first; the others have the next numbers
    int add(List<Piece> chain) {
        int from = pieces.size();
        for (Piece piece : chain) {
            pieces.add(piece);
            later.add(new ArrayList<>());
            if (pieces.size() - 1 > from) {
                link(pieces.size() - 2, pieces.size() - 1, 1);
            }
        }
        return from;
    }

    /// Says that one piece goes into no batch before another's.
    ///
    /// @param distance 0 if it may be the same batch, 1 if it must be a later one
    void link(int first, int second, int distance) {
        later.get(first).add(new Link(second, distance));
    }

    List<ChangeBatch> batches() {
        Comparator<Integer> largest =
                Comparator.<Integer>comparingDouble(piece -> -pieces.get(piece).size())
                        .thenComparing(piece -> pieces.get(piece).items().getFirst().set().key());
        List<Bin> bins = pack(largest);
        if (!staysInQuota(bins)) {
            bins =
                    pack(
                            Comparator.<Integer>comparingInt(i -> pieces.get(i).growth())
                                    .thenComparing(largest));
        }
        return bins.stream().map(bin -> new ChangeBatch(SafeOrder.of(bin.items))).toList();
    }

    /// A zone that is nearly full must shrink before it grows.
    private boolean staysInQuota(List<Bin> bins) {
        int now = size;
        int most = size;
        for (Bin bin : bins) {
            now += bin.growth;
            most = Math.max(most, now);
        }
        return most <= ZoneSize.QUOTA || size > ZoneSize.QUOTA || now > ZoneSize.QUOTA;
    }

    private List<Bin> pack(Comparator<Integer> order) {
        var bins = new ArrayList<Bin>();
        int[] earliest = new int[pieces.size()];
        int[] waiting = new int[pieces.size()];
        later.forEach(links -> links.forEach(link -> waiting[link.next()]++));
        var ready = new PriorityQueue<>(order);
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        while (!ready.isEmpty()) {
            int piece = ready.remove();
            int bin = place(pieces.get(piece), earliest[piece], bins);
            for (Link link : later.get(piece)) {
                int next = link.next();
                earliest[next] = Math.max(earliest[next], bin + link.distance());
                if (--waiting[next] == 0) {
                    ready.add(next);
                }
            }
        }
        return bins;
    }

    private static int place(Piece piece, int from, List<Bin> bins) {
        int at = from;
        while (at < bins.size() && !bins.get(at).hasRoomFor(piece)) {
            at++;
        }
        while (at >= bins.size()) {
            bins.add(new Bin());
        }
        bins.get(at).add(piece);
        return at;
    }

    /// A batch that is being filled.
    private static final class Bin {

        private final List<Item> items = new ArrayList<>();
        private int elements;
        private int characters;
        private int growth;

        boolean hasRoomFor(Piece piece) {
            return elements + piece.elements() <= ChangeBatch.MAX_ELEMENTS
                    && characters + piece.characters() <= ChangeBatch.MAX_CHARACTERS;
        }

        void add(Piece piece) {
            items.addAll(piece.items());
            elements += piece.elements();
            characters += piece.characters();
            growth += piece.growth();
        }
    }
}
