package org.zonewright.analysis.lint;

import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts a zone into parts of whole names.
final class Slices {

    /// How many record sets a part has at least: less is not worth a thread's while.
    static final int LEAST = 2_500;

    /// How many parts there are at most: each has to learn what it needs of the rest.
    static final int MOST = 16;

    private Slices() {}

    /// All record sets in listing order, those of one name together.
    static List<List<RecordSet>> of(Zone zone) {
        List<RecordSet> all = Arrays.asList(zone.sets().toArray(RecordSet[]::new));
        int least = Math.max(LEAST, all.size() / MOST);
        var slices = new ArrayList<List<RecordSet>>();
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(from + least, all.size());
            while (to < all.size() && all.get(to).name().equals(all.get(to - 1).name())) {
                to++;
            }
            slices.add(all.subList(from, to));
            from = to;
        }
        return slices;
    }
}
