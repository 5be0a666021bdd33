package org.zonewright.analysis.plan;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The change batches that lead from one zone to another, to be sent one after another.
///
/// @param remarks what cannot be helped on the way
public record Course(List<ChangeBatch> batches, List<Phrase> remarks) {

    public Course {
        batches = List.copyOf(batches);
        remarks = List.copyOf(remarks);
    }

    /// @param changes of `base`, in listing order, each of which can be sent
    static Course of(Zone base, List<SetChange> changes) {
        AliasLoops.Opened opened = AliasLoops.open(base, Cohesion.of(base, changes));
        List<List<SetChange>> pieces = opened.pieces();
        Links links = Links.of(base, pieces);
        List<int[]> cuts = opened.apart();
        cuts.forEach(cut -> links.firm().get(cut[0]).add(cut[1]));
        List<List<Integer>> parts = Links.parts(links.firm());
        var packing = new Packing(base.size() + base.unreadable().size());
        var remarks = new ArrayList<Phrase>(opened.remarks());
        int[] first = new int[pieces.size()];
        int[] last = new int[pieces.size()];
        for (List<Integer> part : parts) {
            List<SetChange> whole =
                    part.stream().sorted().map(pieces::get).flatMap(List::stream).toList();
            Slices slices = Slices.of(whole);
            remarks.addAll(slices.remarks());
            int from = packing.add(slices.pieces());
            int to = from + slices.pieces().size() - 1;
            for (int piece : part) {
                first[piece] = from;
                last[piece] = to;
            }
        }
        List<Set<Integer>> later = links.withoutCircles();
        for (int piece = 0; piece < later.size(); piece++) {
            for (int next : later.get(piece)) {
                if (first[piece] != first[next]) {
                    packing.link(last[piece], first[next], 0);
                }
            }
        }
        for (int[] cut : cuts) {
            if (first[cut[0]] != first[cut[1]]) {
                packing.link(last[cut[0]], first[cut[1]], 1);
            }
        }
        return new Course(packing.batches(), remarks);
    }

    public boolean isEmpty() {
        return batches.isEmpty();
    }

    /// How many changes of record sets there are.
    public int size() {
        return batches.stream().mapToInt(batch -> batch.items().size()).sum();
    }
}
